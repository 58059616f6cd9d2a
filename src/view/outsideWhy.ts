import type { Interaction } from "../model/interaction"
import type { Scope } from "../model/scope"
import type { OutsideFacts } from "./words/words"

/** Why rows are outside: all of them by their age, all by their channel, or some of each. */
export function outsideWhy(
  outside: readonly Interaction[],
  { channel }: Scope,
): OutsideFacts["why"] {
  const others = outside.filter(
    ({ channelId }) => channel !== "all" && channelId !== null && channelId !== channel,
  ).length
  if (others === 0) return "period"
  return others === outside.length ? "channel" : "both"
}
