import type { JourneyState } from "../data/journeyState"
import type { Choice } from "../model/choice"
import type { Shown } from "../model/applyChoice"
import { channelName } from "./channelName"
import { displayText } from "./format/displayText"
import type { PanelContext } from "./panelContext"
import type { PanelState } from "./panelState"

/** What the status line says, part by part: how much is shown, of what, and what is still on its way. */
export function statusParts(
  screen: PanelState,
  state: JourneyState,
  shown: Shown | null,
  choice: Choice,
  panel: Pick<PanelContext, "words" | "channelNames">,
): readonly string[] {
  const { words } = panel
  const slow = state.busy && state.slow ? [words.slow] : []
  if (screen === "loading") return [words.loading, ...slow]
  if (shown === null || screen === "idle" || screen === "error") return []
  const channels = choice.channels.map((id) => displayText(channelName(id, panel)))
  return [
    words.shown({ shown: shown.rows.length, held: shown.held }),
    ...(channels.length === 0 ? [] : [channels.join(words.listSeparator)]),
    ...(state.partial ? [state.busy ? words.restOnItsWay : words.restMissing] : []),
    ...slow,
  ]
}
