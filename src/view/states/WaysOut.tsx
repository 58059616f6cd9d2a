import type { Choice } from "../../model/choice"
import type { Context } from "../../model/context"
import type { Elsewhere } from "../../model/whereElse"
import { channelName } from "../channelName"
import { composed, isolated } from "../format/isolated"
import { monthSpan } from "../narrowings"
import { type PanelContext, usePanel } from "../panelContext"

/** More than these would be a list to read, and no way out. */
const MOST = 4

/** Where the rest is: a button for each month, channel or wider filter that has rows, best first. */
export function WaysOut({
  ways,
  onChoice,
  context,
}: {
  readonly ways: readonly Elsewhere[]
  readonly onChoice: (next: Choice) => void
  readonly context: Context
}) {
  const panel = usePanel()
  if (ways.length === 0) return null
  return (
    // Safari takes a list without bullets for no list: the role says that it is one.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" aria-label={panel.words.waysOut} className="cj-ways">
      {ways.slice(0, MOST).map((way) => (
        <li key={keyOf(way)}>
          <button type="button" className="cj-button" onClick={() => onChoice(way.choice)}>
            {wayText(way, panel, context)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function wayText(way: Elsewhere, panel: PanelContext, context: Context): string {
  const { words } = panel
  const { count } = way
  if (way.kind === "filters") return words.withoutFilters(count)
  const where =
    way.kind === "month"
      ? monthSpan({ first: way.month, last: way.month }, way.choice.months, panel, context)
      : composed(isolated(channelName(way.channel, panel), panel), panel)
  return words.elsewhere({ count, where })
}

const keyOf = (way: Elsewhere): string =>
  way.kind === "month"
    ? `month ${way.month}`
    : way.kind === "channel"
      ? `channel ${way.channel}`
      : "filters"
