import type { Interaction } from "../../model/interaction"
import { FittingText } from "../FittingText"
import { isoTime } from "../format/isoTime"
import { usePanel } from "../panelContext"
import { WireText } from "../WireText"

/**
 * When it was completed, with the year: no month's heading stands above a row of the grid. In figures where there is
 * least room, as the locale writes them.
 */
export function GridTime({ interaction }: { readonly interaction: Interaction }) {
  const { formats, words, relativeTo } = usePanel()
  const { completedAt, completedText } = interaction
  if (completedAt === null) {
    return completedText === null ? words.noDate : <WireText text={completedText} />
  }
  return (
    <time
      dateTime={isoTime(completedAt)}
      title={relativeTo === null ? undefined : formats.dateTime(completedAt)}
    >
      <span className="cj-grid-date">
        {relativeTo === null ? (
          <FittingText
            long={formats.fullDate(completedAt)}
            short={formats.shortDate(completedAt)}
            below={360}
          />
        ) : (
          formats.ago(completedAt, relativeTo)
        )}
      </span>{" "}
      <span className="cj-grid-clock">{formats.time(completedAt)}</span>
    </time>
  )
}
