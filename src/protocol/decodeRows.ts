import type { Interaction } from "../model/interaction"
import { JourneyError } from "../model/journeyError"
import type { Quality } from "../model/quality"
import { sortNewestFirst } from "../model/sortNewestFirst"
import type { CodecSettings } from "./codecSettings"
import { type DateContext, momentInOrder, type UnsettledDate } from "./completedTime"
import { createDateOrders } from "./dateOrders"
import { createDayBefore } from "./dayBefore"
import { createKindReader } from "./kindReader"
import { mergeInSlices } from "./mergeInSlices"
import { createMomentOfDay } from "./momentOfDay"
import { readCompleted } from "./readCompleted"
import { readInteraction } from "./readInteraction"
import { createRepairLog } from "./repairLog"
import { FIELD } from "./rowFields"
import { createRowReader } from "./rowReader"
import { createSlices, type SliceOptions } from "./slices"
import { MAX_REPLY_ROWS } from "./rowLimits"
import { elementOf, lengthOf } from "./untrusted"

/** The rows of one reply, read. */
export interface DecodedRows {
  /** Newest first, exact duplicates merged; undated ones last. */
  readonly interactions: readonly Interaction[]
  readonly quality: Quality
}

/**
 * Reads the rows of a reply, the first `settings.maxRows` of them. With `yieldToPage` a large reply is read in slices,
 * a small one in one go. No row makes it throw; a reply beyond 1,000,000 rows does: `JourneyError` with `TOO_LARGE`.
 */
export async function decodeRows(
  rows: readonly unknown[],
  settings: CodecSettings,
  options: SliceOptions = {},
): Promise<DecodedRows> {
  const received = lengthOf(rows)
  if (received > MAX_REPLY_ROWS) {
    throw new JourneyError("TOO_LARGE", "The reply has more than 1,000,000 rows.")
  }
  const slices = createSlices(options)
  const log = createRepairLog()
  const readRow = createRowReader(log)
  const { timeZone: zone, dateOrder } = settings
  const momentOfDay = createMomentOfDay(zone)
  const orders = createDateOrders()
  const context: DateContext = { momentOfDay, dateOrder, orders, dayBefore: createDayBefore() }
  const kindOf = createKindReader(settings.outcomeKinds)
  const read: Interaction[] = []
  const waiting: { readonly index: number; readonly date: UnsettledDate }[] = []
  const end = Math.min(received, settings.maxRows)
  let refused = 0

  for (let ordinal = 0; ordinal < end; ordinal += 1) {
    const values = readRow(elementOf(rows, ordinal))
    if (values === null) refused += 1
    else {
      const completed = readCompleted(values, context, log)
      if (completed.waiting !== null) waiting.push({ index: read.length, date: completed.waiting })
      read.push(readInteraction(values, ordinal, completed, kindOf, log))
    }
    const pause = slices.pause()
    if (pause !== null) await pause
  }

  // Only now is known what the other rows teach about the order of day and month (ruling 7).
  for (const { index, date } of waiting) {
    const row = read[index]
    if (row !== undefined) read[index] = settled(row, date)
    const pause = slices.pause()
    if (pause !== null) await pause
  }

  function settled(row: Interaction, date: UnsettledDate): Interaction {
    const order = orders.of(date.form)
    const completedAt = order === null ? null : momentInOrder(date, order, momentOfDay)
    if (completedAt !== null) return { ...row, completedAt }
    log.note(FIELD.CallCompletedTime, "unreadable")
    return { ...row, repairs: [...(row.repairs ?? []), ...(log.take() ?? [])] }
  }

  const { rows: interactions, merged } = await mergeInSlices(sortNewestFirst(read), slices)
  return {
    interactions,
    quality: {
      received,
      repairs: log.counts(),
      refused,
      duplicates: merged,
      cut: received - end,
    },
  }
}
