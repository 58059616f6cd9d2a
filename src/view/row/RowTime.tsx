import type { Interaction } from "../../model/interaction"
import { isoTime } from "../format/isoTime"
import { usePanel } from "../panelContext"
import { WireText } from "../WireText"

/** When it was completed: day and time, or the desktop's own words where they are no date. */
export function RowTime({ interaction }: { readonly interaction: Interaction }) {
  const { formats, words } = usePanel()
  const { completedAt, completedText } = interaction
  if (completedAt === null) {
    return (
      <span className="cj-when">
        {completedText === null ? (
          words.noDate
        ) : (
          <WireText className="cj-when-raw" text={completedText} />
        )}
      </span>
    )
  }
  return (
    <time className="cj-when" dateTime={isoTime(completedAt)}>
      <span className="cj-day">{formats.day(completedAt)}</span>{" "}
      <span className="cj-time">{formats.time(completedAt)}</span>
    </time>
  )
}
