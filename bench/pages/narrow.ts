import { VOICE } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import type { BenchChoice } from "./contender"

/** The choice as the shortest loop that does it: what every contender but the panel filters with. Times are UTC. */
export function narrow(
  rows: readonly Interaction[],
  { voiceOnly, search, month }: BenchChoice,
): readonly Interaction[] {
  if (!voiceOnly && search === "" && month === null) return rows
  const query = search.toLowerCase()
  const [from, to] = month === null ? [0, 0] : monthSpan(month)
  return rows.filter(
    (row) =>
      (!voiceOnly || row.channelId === VOICE) &&
      (month === null ||
        (row.completedAt !== null && row.completedAt >= from && row.completedAt < to)) &&
      (query === "" ||
        `${row.comment}\n${row.outcome}\n${row.agentName}\n${row.campaignName}\n${row.contactValue}`
          .toLowerCase()
          .includes(query)),
  )
}

function monthSpan(month: string): readonly [number, number] {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return [Date.UTC(year, number - 1, 1), Date.UTC(year, number, 1)]
}
