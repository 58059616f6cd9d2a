import type { Journey } from "../../model/journey"
import { usePanel } from "../panelContext"
import type { OutsideFacts } from "../words/words"

/** What must be said of the answer beside its rows: an ignored filter, rows outside what was asked, rows left out. */
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
  const { filterIgnored, quality } = journey
  if (!filterIgnored && outside === null && quality.cut === 0) return null
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
      {quality.cut > 0 && <p className="cj-note">{words.cut(quality.cut)}</p>}
    </div>
  )
}
