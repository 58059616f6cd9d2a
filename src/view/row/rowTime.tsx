import type { ReactElement } from "react"
import type { Interaction } from "../../model/interaction"
import { isoTime } from "../format/isoTime"
import { dayText } from "../format/dayText"
import type { PanelContext } from "../panelContext"
import { wireText } from "../WireText"

/** When it was completed: day and time, or the desktop's own words where they are no date. */
export function rowTime(
  { completedAt, completedText }: Interaction,
  { formats, words, relativeTo }: PanelContext,
): ReactElement {
  if (completedAt === null) {
    return (
      <span className="cj-when">
        {completedText === null ? words.noDate : wireText(completedText, "", "cj-when-raw")}
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
