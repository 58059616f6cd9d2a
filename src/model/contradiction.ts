import type { Interaction } from "./interaction"
import type { Scope } from "./scope"
import type { EpochMs } from "./time"

/**
 * How a row contradicts the scope that it was asked under: another channel than the one asked for, or completed before
 * `oldest` (the start of the asked period less a day's slack). Null when it doesn't; a row that names no channel or
 * has no readable date can't contradict by it (design decision 3). Rows are never judged by their number.
 */
export function contradiction(
  { channelId, completedAt }: Interaction,
  scope: Scope,
  oldest: EpochMs,
): "channel" | "months" | null {
  if (scope.channel !== "all" && channelId !== null && channelId !== scope.channel) return "channel"
  if (completedAt !== null && completedAt < oldest) return "months"
  return null
}
