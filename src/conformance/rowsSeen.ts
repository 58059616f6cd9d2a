import type { Context } from "../model/context"
import { periodStart } from "../model/periodStart"
import { createRepairLog } from "../protocol/repairLog"
import { createRowReader } from "../protocol/rowReader"
import { readChannel } from "../protocol/rowValues"
import { elementOf, lengthOf } from "../protocol/untrusted"
import { type DatesSeen, dateSeen, NO_DATES } from "./datesSeen"

/** What some rows are like: counts only, nothing of what they say. */
export interface RowsSeen {
  readonly count: number
  /** By `ChannelType`; `other` is any custom channel, `unknown` a row that names none. */
  readonly channels: Readonly<Record<ChannelSeen, number>>
  /** Rows that were completed before the months that were asked for, with a day's slack. */
  readonly older: number
  readonly dates: DatesSeen
}

/** The channels as they are counted. */
export type ChannelSeen = "1" | "2" | "3" | "other" | "unknown"

const DAY_MS = 86_400_000
/** A larger answer is counted whole, and looked at so far. */
const MAX_LOOKED_AT = 5000

/** Looks at the rows of an answer to a question about so many months. */
export function rowsSeen(rows: readonly unknown[], months: number, context: Context): RowsSeen {
  const log = createRepairLog()
  const read = createRowReader(log)
  const oldest = periodStart(months, context) - DAY_MS
  const channels: Record<ChannelSeen, number> = { "1": 0, "2": 0, "3": 0, other: 0, unknown: 0 }
  const dates = { ...NO_DATES }
  let older = 0
  const count = lengthOf(rows)
  for (let index = 0; index < Math.min(count, MAX_LOOKED_AT); index += 1) {
    const values = read(elementOf(rows, index))
    if (values === null) continue
    channels[channelOf(readChannel(values, log))] += 1
    const { kinds, at } = dateSeen(values, context.zone)
    for (const kind of kinds) dates[kind] += 1
    if (at !== null && at < oldest) older += 1
  }
  return { count, channels, older, dates }
}

function channelOf(id: string | null): ChannelSeen {
  if (id === null) return "unknown"
  return id === "1" || id === "2" || id === "3" ? id : "other"
}
