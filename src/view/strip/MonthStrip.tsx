import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react"
import type { MonthRange } from "../../model/choice"
import type { MonthKey } from "../../model/time"
import { useAction } from "../keys/useAction"
import { usePanel } from "../panelContext"
import { useSteady } from "../useSteady"
import { useUniqueName } from "../useUniqueName"
import { MonthButton } from "./MonthButton"
import type { StripMonths } from "./stripMonths"
import {
  clickMonth,
  extendTo,
  isInRange,
  monthOfKey,
  type StripChoice,
  stepToMonth,
} from "./stripRange"
import { StripScore } from "./StripScore"

/**
 * The months of the period as a toolbar of toggle buttons, under the course of the lead score. A click chooses a month
 * and Shift extends; the arrow keys, Home and End do the same; Escape clears. Nothing has to be dragged.
 */
export const MonthStrip = memo(function MonthStrip({
  strip,
  range,
  onRange,
}: {
  readonly strip: StripMonths
  /** The range that is chosen; null for the whole period. */
  readonly range: MonthRange | null
  readonly onRange: (range: MonthRange | null) => void
}) {
  const { words, direction } = usePanel()
  const { bars, most, points, scores, undated } = strip
  const months = useMemo(() => bars.map(({ month }) => month), [bars])
  const hint = useUniqueName()
  const toolbar = useRef<HTMLDivElement | null>(null)
  const [anchor, setAnchor] = useState<MonthKey | null>(null)
  const [focused, setFocused] = useState<MonthKey | null>(null)
  const active = activeIndex(months, focused, range)
  useAction("range", () => {
    toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  })

  function take(next: StripChoice, at: MonthKey) {
    setAnchor(next.anchor)
    setFocused(at)
    onRange(next.range)
  }
  const choose = useSteady((month: MonthKey, extend: boolean) => {
    const before = { range, anchor }
    take(extend ? extendTo(month, month, before) : clickMonth(month, before), month)
  })

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const from = months[active]
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === "Escape" && range !== null) {
      event.stopPropagation()
      take({ range: null, anchor: null }, from)
      return
    }
    const index = monthOfKey(event.key, active, months.length, direction)
    const to = index === null ? undefined : months[index]
    if (index === null || to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    take(event.shiftKey ? extendTo(to, from, { range, anchor }) : stepToMonth(to), to)
    event.currentTarget.querySelectorAll("button")[index]?.focus()
  }

  return (
    <div className="cj-strip">
      <div className="cj-strip-scroller">
        {/* Time runs as the text does, whatever the direction of the scroller around it. */}
        <div className="cj-strip-plot" dir={direction}>
          <StripScore points={points} count={scores} months={months} />
          {/* The toolbar itself takes no focus: one of its buttons does. */}
          {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
          <div
            ref={toolbar}
            role="toolbar"
            className="cj-strip-months"
            aria-label={words.monthStrip}
            aria-describedby={hint}
            suppressHydrationWarning
            onKeyDown={onKeyDown}
          >
            {bars.map((bar, index) => (
              <MonthButton
                key={bar.month}
                bar={bar}
                most={most}
                pressed={isInRange(bar.month, range)}
                tabbable={index === active}
                onChoose={choose}
              />
            ))}
          </div>
        </div>
      </div>
      <p id={hint} className="cj-sr" suppressHydrationWarning>
        {words.monthStripHint}
      </p>
      {range !== null && undated > 0 && (
        <p className="cj-strip-note">{words.undatedLeftOut(undated)}</p>
      )}
    </div>
  )
})

// Tab leads to the month that was used last, else to the end of the range, else to the newest.
function activeIndex(
  months: readonly MonthKey[],
  focused: MonthKey | null,
  range: MonthRange | null,
): number {
  for (const month of [focused, range?.last ?? null]) {
    const index = month === null ? -1 : months.indexOf(month)
    if (index >= 0) return index
  }
  return months.length - 1
}
