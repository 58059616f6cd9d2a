import type { Interaction } from "../../model/interaction"
import { isoTime } from "../format/isoTime"
import { dayText } from "../format/dayText"
import { usePanel } from "../panelContext"
import { WireText } from "../WireText"

/** When it was completed: day and time, or the desktop's own words where they are no date. */
export function RowTime({ interaction }: { readonly interaction: Interaction }) {
  const { formats, words, relativeTo } = usePanel()
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
  const day = dayText(completedAt, relativeTo, formats.day, formats)
  return (
    <time
      className="cj-when"
      dateTime={isoTime(completedAt)}
      title={relativeTo === null ? undefined : formats.dateTime(completedAt)}
    >
      <span className="cj-day">{day}</span>{" "}
      <span className="cj-time">{formats.time(completedAt)}</span>
    </time>
  )
}
