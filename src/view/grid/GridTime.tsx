import type { Interaction } from "../../model/interaction"
import { isoTime } from "../format/isoTime"
import { usePanel } from "../panelContext"
import { WireText } from "../WireText"

/** When it was completed, with the year: no month's heading stands above a row of the grid. */
export function GridTime({ interaction }: { readonly interaction: Interaction }) {
  const { formats, words } = usePanel()
  const { completedAt, completedText } = interaction
  if (completedAt === null) {
    return completedText === null ? words.noDate : <WireText text={completedText} />
  }
  return (
    <time dateTime={isoTime(completedAt)}>
      <span className="cj-grid-date">{formats.fullDate(completedAt)}</span>{" "}
      <span className="cj-grid-clock">{formats.time(completedAt)}</span>
    </time>
  )
}
