import type { Direction } from "../model/direction"
import { type ChannelId, channelId } from "../model/ids"
import { EMAIL, SMS, VOICE } from "../model/channel"
import { cutText } from "./cutText"
import { directionOf } from "./directionOf"
import type { RepairLog } from "./repairLog"
import { type Field, FIELD } from "./rowFields"
import type { RowValues } from "./rowReader"

const MAX_NUMERAL_LENGTH = 32
const NUMERAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const MAX_CHANNEL_LENGTH = 40

/** Text of a row, trimmed and cut to `maxLength`; a number is taken as text. Null when it says nothing. */
export function readText(
  values: RowValues,
  field: Field,
  maxLength: number,
  log: RepairLog,
): string | null {
  const value = values[field]
  if (value === undefined || value === null) return null
  const text = typeof value === "string" ? trimmed(value) : textOfNumber(value, field, log)
  if (text === null || text === "") return null
  if (text.length <= maxLength) return text
  log.note(field, "cut")
  return cutText(text, maxLength)
}

const BLANK = 32
const BEYOND_ASCII = 127

// Most texts begin and end with what can't be trimmed: a look at both ends costs less than to ask for it.
function trimmed(text: string): string {
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(text.length - 1)
  return first > BLANK && first < BEYOND_ASCII && last > BLANK && last < BEYOND_ASCII
    ? text
    : text.trim()
}

// A number beyond exactness has lost digits on its way: shown, it would be somebody else's number.
function textOfNumber(value: unknown, field: Field, log: RepairLog): string | null {
  if (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value)
  log.note(field, typeof value === "number" ? "unreadable" : "wrong-type")
  return null
}

/** A plain numeral of a row, or a number. Null when it says nothing: absent, null and empty are no 0 (decision 8). */
export function readNumber(values: RowValues, field: Field, log: RepairLog): number | null {
  const value = values[field]
  if (value === undefined || value === null) return null
  if (typeof value === "string") {
    const count = smallCount(value)
    return count < 0 ? numberOfText(value.trim(), field, log) : count
  }
  // `+ 0` makes 0 of the negative zero.
  if (typeof value === "number" && Number.isFinite(value)) return value + 0
  log.note(field, typeof value === "number" ? "unreadable" : "wrong-type")
  return null
}

const MAX_COUNT_DIGITS = 9

// The number that a few digits mean, and nearly all numbers of a row are such; -1 for any other text.
function smallCount(text: string): number {
  const { length } = text
  if (length === 0 || length > MAX_COUNT_DIGITS) return -1
  let count = 0
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return -1
    count = count * 10 + digit
  }
  return count
}

function numberOfText(text: string, field: Field, log: RepairLog): number | null {
  if (text === "") return null
  if (text.length <= MAX_NUMERAL_LENGTH && NUMERAL.test(text)) return Number(text) + 0
  log.note(field, "unreadable")
  return null
}

/** A whole number of a row, such as an outcome's id. */
export function readInteger(values: RowValues, field: Field, log: RepairLog): number | null {
  const number = readNumber(values, field, log)
  if (number === null || Number.isSafeInteger(number)) return number
  log.note(field, "unreadable")
  return null
}

const CHANNEL_NAMES: ReadonlyMap<string, ChannelId> = new Map([
  ["sms", SMS],
  ["voice", VOICE],
  ["email", EMAIL],
])

/** `ChannelType`: an id, or the name of a documented channel in its place. */
export function readChannel(values: RowValues, log: RepairLog): ChannelId | null {
  const text = readText(values, FIELD.ChannelType, MAX_CHANNEL_LENGTH, log)
  if (text === null) return null
  // No documented channel's name has one letter, and no numeral of one digit a zero before it.
  if (text.length === 1) return channelId(text)
  const id = text.replace(/^0+(?=\d+$)/, "")
  return CHANNEL_NAMES.get(id.toLowerCase()) ?? channelId(id)
}

/** `CallType`: inbound or outbound; any other word is unknown and marked. */
export function readDirection(values: RowValues, log: RepairLog): Direction {
  const value = values[FIELD.CallType]
  const direction = directionOf(value)
  if (direction === "unknown" && readText(values, FIELD.CallType, Infinity, log) !== null) {
    log.note(FIELD.CallType, "unreadable")
  }
  return direction
}
