import { type EpochMs, epochMs, type IanaZone } from "../model/time"
import { momentOf } from "../model/zone"
import { isCalendarDay } from "./calendarDay"
import type { DateOrder } from "./codecSettings"
import type { DateOrders, KnownOrder } from "./dateOrders"
import { type DateParts, partsFit } from "./dateParts"
import type { DateText } from "./dateText"

/** A date whose order the row itself doesn't settle: it waits for what the other rows teach. */
export type UnsettledDate = Extract<DateText, { readonly kind: "unsettled" }>

/** What became of a row's date. */
export type CompletedTime =
  | { readonly kind: "read"; readonly at: EpochMs; readonly conflict: boolean }
  | { readonly kind: "waiting"; readonly date: UnsettledDate; readonly conflict: boolean }
  | { readonly kind: "unreadable"; readonly conflict: boolean }

/** How a reply's dates are read. */
export interface DateContext {
  readonly zone: IanaZone
  readonly dateOrder: DateOrder
  readonly orders: DateOrders
}

const UNREADABLE: CompletedTime = { kind: "unreadable", conflict: false }

/**
 * Settles a date from its text and its parts (decision 9, ruling 7). The text is what is read; the parts settle which
 * of two numbers is the day, before any setting. Parts that fit neither reading settle nothing and are a conflict.
 */
export function settleDate(
  text: DateText | null,
  parts: DateParts,
  otherTimeMs: number | null,
  context: DateContext,
): CompletedTime {
  if (text === null) return fromParts(parts, otherTimeMs, context.zone)
  if (text.kind === "moment") return { kind: "read", at: text.at, conflict: false }
  const timeMs = text.timeMs ?? otherTimeMs
  if (text.kind === "day") {
    const { year, month, day } = text
    const at = momentOfDay(year, month, day, timeMs, context.zone)
    return { kind: "read", at, conflict: !partsFit(parts, year, month, day) }
  }
  return settleOrder({ ...text, timeMs }, parts, context)
}

/** The moment that a date means in one order; null when the calendar has no such day. */
export function momentInOrder(
  date: UnsettledDate,
  order: KnownOrder,
  zone: IanaZone,
): EpochMs | null {
  if (!isPossible(date, order)) return null
  const [month, day] = monthAndDay(date, order)
  return momentOfDay(date.year, month, day, date.timeMs, zone)
}

const ORDERS: readonly KnownOrder[] = ["mdy", "dmy"]

function settleOrder(date: UnsettledDate, parts: DateParts, context: DateContext): CompletedTime {
  const { dateOrder, orders, zone } = context
  const possible = ORDERS.filter((order) => isPossible(date, order))
  const fitting = possible.filter((order) =>
    partsFit(parts, date.year, ...monthAndDay(date, order)),
  )
  const conflict = possible.length > 0 && fitting.length === 0
  const read = (order: KnownOrder): CompletedTime => {
    const at = momentInOrder(date, order, zone)
    return at === null ? { kind: "unreadable", conflict } : { kind: "read", at, conflict }
  }
  if (date.first === date.second) return read("mdy")
  const [only] = fitting.length === 1 ? fitting : []
  const partsSettle = parts.day !== null || parts.month !== null
  // The parts, or a day over 12, leave one order. An order that was set gives way to the parts alone.
  if (only !== undefined && (partsSettle || dateOrder === "auto")) {
    orders.learn(date.form, only)
    return read(only)
  }
  if (dateOrder !== "auto") return read(dateOrder)
  const [first, second] = possible
  if (first === undefined) return UNREADABLE
  return second === undefined ? read(first) : { kind: "waiting", date, conflict }
}

const monthAndDay = ({ first, second }: UnsettledDate, order: KnownOrder): [number, number] =>
  order === "mdy" ? [first, second] : [second, first]

const isPossible = (date: UnsettledDate, order: KnownOrder): boolean =>
  isCalendarDay(date.year, ...monthAndDay(date, order))

// A year of one or two digits alone could be any century's.
function fromParts(parts: DateParts, timeMs: number | null, zone: IanaZone): CompletedTime {
  const { year, month, day } = parts
  if (year === null || month === null || day === null || year < 100) return UNREADABLE
  if (!isCalendarDay(year, month, day)) return UNREADABLE
  return { kind: "read", at: momentOfDay(year, month, day, timeMs, zone), conflict: false }
}

const momentOfDay = (
  year: number,
  month: number,
  day: number,
  timeMs: number | null,
  zone: IanaZone,
): EpochMs => {
  const seconds = Math.floor((timeMs ?? 0) / 1000)
  const wall = {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  }
  return epochMs(momentOf(wall, zone) + ((timeMs ?? 0) % 1000))
}
