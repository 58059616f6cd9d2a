import { useId, useRef, useState } from "react"
import type { Choice } from "../../model/choice"
import type { ChannelId } from "../../model/ids"
import { useAction } from "../keys/useAction"
import { SearchField } from "../search/SearchField"
import { useBeforePaint } from "../useBeforePaint"
import { useSteady } from "../useSteady"
import type { ChannelCounts } from "./channelCounts"
import { ChannelFilter } from "./ChannelFilter"
import { FacetPanel } from "./FacetPanel"
import { type FacetSource, facetsTaken } from "./facetOptions"
import { FilterButton } from "./FilterButton"
import { PeriodFilter } from "./PeriodFilter"
import { toggled } from "./toggled"

/** The filters that are always on screen, the search, and the further filters behind one button. */
export function Filters({
  source,
  onChoice,
  periods,
  channels,
  counts,
}: {
  readonly source: FacetSource
  readonly onChoice: (next: Choice) => void
  readonly periods: readonly number[]
  readonly channels: readonly ChannelId[]
  readonly counts: ChannelCounts
}) {
  const { choice } = source
  const [open, setOpen] = useState(false)
  const id = useId()
  const bar = useRef<HTMLDivElement | null>(null)
  const button = useRef<HTMLButtonElement | null>(null)
  // Whoever opens it by a key goes on inside; a click leaves the focus where it is.
  const byKey = useRef(false)
  useBeforePaint(() => {
    if (open && byKey.current) bar.current?.querySelector<HTMLElement>(".cj-facets button")?.focus()
    byKey.current = false
  }, [open])

  useAction("filter", () => {
    byKey.current = !open
    if (open) button.current?.focus()
    setOpen(!open)
  })
  useAction("channel", (digit) => {
    const one = channels[digit - 1]
    if (digit === 0) onChoice({ ...choice, channels: [] })
    else if (one !== undefined) {
      onChoice({ ...choice, channels: toggled(choice.channels, one) })
    }
  })
  useAction("range", () => bar.current?.querySelector<HTMLElement>("input:checked")?.focus())

  // A range of months belongs to the period it was chosen in.
  const onMonths = useSteady((months: number) => onChoice({ ...choice, months, monthRange: null }))
  const onText = useSteady((search: string) => onChoice({ ...choice, search }))
  return (
    // Not a control itself: it listens for the one key that closes what is open inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={bar}
      className="cj-filters"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open || event.defaultPrevented) return
        event.preventDefault()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <ChannelFilter
        offered={channels}
        chosen={choice.channels}
        counts={counts}
        onChange={(chosen) => onChoice({ ...choice, channels: chosen })}
      />
      <div className="cj-filter-line">
        <PeriodFilter offered={periods} months={choice.months} onChange={onMonths} />
        <SearchField text={choice.search} onText={onText} />
        <FilterButton
          ref={button}
          active={facetsTaken(choice)}
          open={open}
          controls={id}
          onToggle={() => setOpen((before) => !before)}
        />
      </div>
      {open && <FacetPanel id={id} source={source} onChoice={onChoice} />}
    </div>
  )
}
