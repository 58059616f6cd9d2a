import { type EpochMs, epochMs } from "../model/time"
import { isCalendarDay } from "./calendarDay"
import type { DateOrder } from "./codecSettings"
import type { DateOrders, KnownOrder } from "./dateOrders"
import { type DateParts, partsFit } from "./dateParts"
import type { DateText } from "./dateText"
import type { DayBefore } from "./dayBefore"
import type { MomentOfDay } from "./momentOfDay"

/** A date whose order the row itself doesn't settle: it waits for what the other rows teach. */
export type UnsettledDate = Extract<DateText, { readonly kind: "unsettled" }>

/** What became of a row's date. */
export type CompletedTime =
  | { readonly kind: "read"; readonly at: EpochMs; readonly conflict: boolean }
  | { readonly kind: "waiting"; readonly date: UnsettledDate; readonly conflict: boolean }
  | { readonly kind: "unreadable" }

/** How a reply's dates are read. */
export interface DateContext {
  readonly momentOfDay: MomentOfDay
  readonly dateOrder: DateOrder
  readonly orders: DateOrders
  /** What the row before has settled; left out, each row is read by itself. */
  readonly dayBefore?: DayBefore
}

const UNREADABLE: CompletedTime = { kind: "unreadable" }

/**
 * Settles a date from its text and its parts (decision 9, ruling 7). The text is what is read; the parts settle which
 * of two numbers is the day, before any setting. Parts that fit neither reading settle nothing and are a conflict.
 * `otherTimeMs` is asked only where the text tells no time of day, as most do.
 */
export function settleDate(
  text: DateText | null,
  parts: DateParts,
  otherTimeMs: () => number | null,
  context: DateContext,
): CompletedTime {
  if (text === null) return fromParts(parts, otherTimeMs(), context.momentOfDay)
  if (text.kind === "moment") return { kind: "read", at: text.at, conflict: false }
  const timeMs = text.timeMs ?? otherTimeMs()
  if (text.kind === "day") {
    const { year, month, day } = text
    const at = context.momentOfDay(year, month, day, timeMs)
    return { kind: "read", at, conflict: !partsFit(parts, year, month, day) }
  }
  return settleOrder({ ...text, timeMs }, parts, context)
}

/** The moment that a date means in one order; null when the calendar has no such day. */
export function momentInOrder(
  { year, first, second, timeMs }: UnsettledDate,
  order: KnownOrder,
  momentOfDay: MomentOfDay,
): EpochMs | null {
  const month = order === "mdy" ? first : second
  const day = order === "mdy" ? second : first
  return isCalendarDay(year, month, day) ? momentOfDay(year, month, day, timeMs) : null
}

function settleOrder(date: UnsettledDate, parts: DateParts, context: DateContext): CompletedTime {
  const { year, first, second } = date
  const mdy = isCalendarDay(year, first, second)
  const dmy = isCalendarDay(year, second, first)
  const partsMdy = mdy && partsFit(parts, year, first, second)
  const partsDmy = dmy && partsFit(parts, year, second, first)
  const conflict = !partsMdy && !partsDmy
  const read = (order: KnownOrder): CompletedTime => {
    const at = momentInOrder(date, order, context.momentOfDay)
    return at === null ? UNREADABLE : { kind: "read", at, conflict }
  }
  if (first === second) return read("mdy")
  // The parts, or a day over 12, leave one order. An order that was set gives way to the parts alone.
  const partsSettle = parts.day !== null || parts.month !== null
  if (partsMdy !== partsDmy && (partsSettle || context.dateOrder === "auto")) {
    const order = partsMdy ? "mdy" : "dmy"
    context.orders.learn(date.form, order)
    return read(order)
  }
  if (context.dateOrder !== "auto") return read(context.dateOrder)
  if (mdy && dmy) return { kind: "waiting", date, conflict }
  return read(mdy ? "mdy" : "dmy")
}

// A year of one or two digits alone could be any century's.
function fromParts(
  parts: DateParts,
  timeMs: number | null,
  momentOfDay: MomentOfDay,
): CompletedTime {
  // No calendar has a 0: it is as good as nothing.
  const [year, month, day] = [parts.year ?? 0, parts.month ?? 0, parts.day ?? 0]
  if (year < 100 || !isCalendarDay(year, month, day)) return UNREADABLE
  return { kind: "read", at: momentOfDay(year, month, day, timeMs), conflict: false }
}

const ORDERS = ["mdy", "dmy"] as const
const LAST_SECOND_MS = 86_399_000

/** When the day began that was read as `at`; null where not all of its hours have one offset. */
export function midnightOf(
  date: UnsettledDate,
  at: EpochMs,
  momentOfDay: MomentOfDay,
): EpochMs | null {
  const midnight = epochMs(at - (date.timeMs ?? 0))
  const isPlain = ORDERS.some(
    (order) =>
      momentInOrder({ ...date, timeMs: 0 }, order, momentOfDay) === midnight &&
      momentInOrder({ ...date, timeMs: LAST_SECOND_MS }, order, momentOfDay) ===
        midnight + LAST_SECOND_MS,
  )
  return isPlain ? midnight : null
}
