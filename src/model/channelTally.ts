import type { ChannelId } from "./ids"
import type { Interaction } from "./interaction"

/** How many rows each channel has; null is of those that name none. In the order in which they first occur. */
export type ChannelTally = ReadonlyMap<ChannelId | null, number>

// The channels on offer and the counts beside them are asked in one go, and again with every change on screen.
const tallies = new WeakMap<readonly Interaction[], ChannelTally>()

/** Counts rows by their channel, once for as long as the list is there. */
export function channelTally(rows: readonly Interaction[]): ChannelTally {
  let tally = tallies.get(rows)
  if (tally === undefined) {
    tally = count(rows)
    tallies.set(rows, tally)
  }
  return tally
}

function count(rows: readonly Interaction[]): ChannelTally {
  const counts = new Map<ChannelId | null, { count: number }>()
  for (let index = 0; index < rows.length; index += 1) {
    const id = rows[index]?.channelId
    if (id === undefined) continue
    const own = counts.get(id)
    if (own === undefined) counts.set(id, { count: 1 })
    else own.count += 1
  }
  return new Map([...counts].map(([id, { count: rowsOfIt }]) => [id, rowsOfIt]))
}
