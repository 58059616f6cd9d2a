import { type DateContext, settleDate } from "../protocol/completedTime"
import { createDateOrders, type DateOrders } from "../protocol/dateOrders"
import { readDateParts } from "../protocol/dateParts"
import { readDateText } from "../protocol/dateText"
import { createMomentOfDay } from "../protocol/momentOfDay"
import { createRepairLog } from "../protocol/repairLog"
import { FIELD } from "../protocol/rowFields"
import type { RowValues } from "../protocol/rowReader"
import { readText } from "../protocol/rowValues"
import type { EpochMs, IanaZone } from "../model/time"

/** How the dates of some rows are written: counts of shapes, no date among them. */
export interface DatesSeen {
  /** `5/12/2020`, day and month in either order. */
  readonly separated: number
  /** `05122020`. */
  readonly unseparated: number
  /** `2020-05-12`, which needs no order. */
  readonly yearFirst: number
  /** Text that is no date that can be read. */
  readonly unreadable: number
  /** Rows without `CallCompletedTime`. */
  readonly absent: number
  /** Rows whose day or month is told in parts beside the text. */
  readonly withParts: number
  /** Rows that say which number is the month: by parts, or by a day over 12. */
  readonly monthFirst: number
  readonly dayFirst: number
  /** Rows of which nothing in them says it. */
  readonly open: number
}

/** No rows. */
export const NO_DATES: DatesSeen = {
  separated: 0,
  unseparated: 0,
  yearFirst: 0,
  unreadable: 0,
  absent: 0,
  withParts: 0,
  monthFirst: 0,
  dayFirst: 0,
  open: 0,
}

const MAX_DATE_LENGTH = 100

/** One row's date: what it adds to the counts, and when it was, where the row itself settles that. */
export interface DateSeen {
  readonly kinds: readonly (keyof DatesSeen)[]
  readonly at: EpochMs | null
}

/** Looks at one row's date with the codec's own readers. */
export function dateSeen(values: RowValues, zone: IanaZone): DateSeen {
  const log = createRepairLog()
  const read = (field: Parameters<typeof readText>[1]): string | null =>
    readText(values, field, MAX_DATE_LENGTH, log)
  const parts = readDateParts(
    read(FIELD.CallCompletedDate),
    read(FIELD.CallCompletedMonth),
    read(FIELD.CallCompletedYear),
  )
  const words = read(FIELD.CallCompletedTime)
  const text = words === null ? null : readDateText(words)
  const evidence: ("monthFirst" | "dayFirst")[] = []
  const context: DateContext = {
    momentOfDay: createMomentOfDay(zone),
    dateOrder: "auto",
    orders: learning(evidence),
  }
  const settled = settleDate(text, parts, () => null, context)
  const kinds: (keyof DatesSeen)[] = [...evidence]
  if (words === null) kinds.push("absent")
  else if (text === null) kinds.push("unreadable")
  else if (text.kind === "unsettled") kinds.push(text.form)
  else kinds.push("yearFirst")
  if (parts.day !== null || parts.month !== null) kinds.push("withParts")
  if (settled.kind === "waiting") kinds.push("open")
  return { kinds, at: settled.kind === "read" ? settled.at : null }
}

// The codec tells an order that it learns; here that is the finding itself.
function learning(evidence: ("monthFirst" | "dayFirst")[]): DateOrders {
  return {
    ...createDateOrders(),
    learn: (_form, order) => void evidence.push(order === "mdy" ? "monthFirst" : "dayFirst"),
  }
}
