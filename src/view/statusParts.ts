import type { JourneyState } from "../data/journeyState"
import type { Shown } from "../model/applyChoice"
import type { PanelContext } from "./panelContext"
import type { PanelState } from "./panelState"

/** What the status line says, part by part: how much is shown, of what, and what is still on its way. */
export function statusParts(
  screen: PanelState,
  state: JourneyState,
  shown: Shown | null,
  narrowed: readonly string[],
  { words }: Pick<PanelContext, "words">,
): readonly string[] {
  const slow = state.busy && state.slow ? [words.slow] : []
  if (screen === "loading") return [words.loading, ...slow]
  if (shown === null || screen === "idle" || screen === "error") return []
  return [
    words.shown({ shown: shown.rows.length, held: shown.held }),
    ...narrowed,
    ...(state.partial ? [state.busy ? words.restOnItsWay : words.restMissing] : []),
    ...slow,
  ]
}
