import { type DateContext, midnightOf, settleDate, type UnsettledDate } from "./completedTime"
import { readDateParts } from "./dateParts"
import { readDateText } from "./dateText"
import { MAX_DATE_LENGTH } from "./dayBefore"
import type { Completed } from "./readInteraction"
import type { RepairLog } from "./repairLog"
import { FIELD } from "./rowFields"
import type { RowValues } from "./rowReader"
import { readText } from "./rowValues"
import { readTimeOfDay } from "./timeOfDay"

/** When a row was completed, as far as the row itself tells; `waiting` where only the other rows can. */
export interface ReadCompleted extends Completed {
  readonly waiting: UnsettledDate | null
}

/** Reads a row's time from `CallCompletedTime` and its parts; notes what can't be read, or contradicts itself. */
export function readCompleted(
  values: RowValues,
  context: DateContext,
  log: RepairLog,
): ReadCompleted {
  const known = context.dayBefore?.at(values) ?? null
  if (known !== null)
    return { at: known, text: String(values[FIELD.CallCompletedTime]), waiting: null }
  const text = readText(values, FIELD.CallCompletedTime, MAX_DATE_LENGTH, log)
  const day = readText(values, FIELD.CallCompletedDate, MAX_DATE_LENGTH, log)
  const month = readText(values, FIELD.CallCompletedMonth, MAX_DATE_LENGTH, log)
  const year = readText(values, FIELD.CallCompletedYear, MAX_DATE_LENGTH, log)
  const time = readText(values, FIELD.CallCompletedTimeFormat, MAX_DATE_LENGTH, log)
  const words = text ?? joined([day, month, year, time])
  if (words === null) return { at: null, text: null, waiting: null }

  const dateText = text === null ? null : readDateText(text)
  const otherTimeMs = (): number | null => (time === null ? null : readTimeOfDay(time))
  const settled = settleDate(dateText, readDateParts(day, month, year), otherTimeMs, context)
  // Parts can stand in for a text that can't be read, but that it couldn't is said.
  if (settled.kind === "unreadable" || (text !== null && dateText === null)) {
    log.note(FIELD.CallCompletedTime, "unreadable")
  } else if (settled.conflict) log.note(FIELD.CallCompletedTime, "conflict")
  else if (settled.kind === "read" && dateText?.kind === "unsettled") {
    const midnight = midnightOf(dateText, settled.at, context.momentOfDay)
    if (midnight !== null) context.dayBefore?.learn(values, settled.at, midnight)
  }
  return {
    at: settled.kind === "read" ? settled.at : null,
    text: words,
    waiting: settled.kind === "waiting" ? settled.date : null,
  }
}

function joined(parts: readonly (string | null)[]): string | null {
  const words = parts.filter((part) => part !== null)
  return words.length === 0 ? null : words.join(" ")
}
