import { useMemo } from "react"
import type { Journey } from "../../model/journey"
import { qualityFacts } from "../quality/qualityFacts"
import { QualityNote } from "../quality/QualityNote"
import { usePanel } from "../panelContext"
import type { OutsideFacts } from "../words/words"

/** What must be said of the answer beside its rows: an ignored filter, rows outside, what isn't as sent. */
export function Notes({
  journey,
  outside,
  outsideOpen,
  onToggleOutside,
}: {
  readonly journey: Journey
  /** Null when no row is outside. */
  readonly outside: OutsideFacts | null
  readonly outsideOpen: boolean
  readonly onToggleOutside: () => void
}) {
  const { words } = usePanel()
  const { filterIgnored } = journey
  const isClean = useMemo(() => qualityFacts(journey) === null, [journey])
  if (!filterIgnored && outside === null && isClean) return null
  return (
    <div className="cj-notes">
      {filterIgnored && <p className="cj-note">{words.filterIgnored}</p>}
      {outside !== null && (
        <p className="cj-note">
          <span data-journey-outside-count={outside.count}>{words.outside(outside)}</span>
          <button
            type="button"
            className="cj-link-button"
            aria-expanded={outsideOpen}
            aria-label={`${outsideOpen ? words.hide : words.show}: ${words.outside(outside)}`}
            onClick={onToggleOutside}
          >
            {outsideOpen ? words.hide : words.show}
          </button>
        </p>
      )}
      <QualityNote journey={journey} />
    </div>
  )
}
