import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import { usePanel } from "../panelContext"
import type { OutsideFacts } from "../words/words"
import type { RowToggles } from "./rowToggles"
import { Timeline } from "./Timeline"

/** Rows that contradict what was asked, apart from the rows that fit (decision 3). */
export function OutsideSection({
  rows,
  why,
  context,
  toggles,
}: {
  readonly rows: readonly Interaction[]
  readonly why: OutsideFacts["why"]
  readonly context: Context
  readonly toggles: RowToggles
}) {
  const { words } = usePanel()
  const heading = words.outsideHeading(why)
  return (
    <section aria-label={heading} className="cj-outside" data-journey-outside="">
      <p className="cj-outside-heading">{heading}</p>
      <Timeline rows={rows} journey={null} context={context} toggles={toggles} from={why} />
    </section>
  )
}
