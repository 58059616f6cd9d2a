import type { Interaction } from "../../src/model/interaction"

const day = new Intl.DateTimeFormat("en", { weekday: "short", day: "numeric", timeZone: "UTC" })
const time = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit", timeZone: "UTC" })
const CHANNELS: Readonly<Record<string, string>> = { 1: "SMS", 2: "Voice", 3: "Email" }

/** The fields of a row that an agent sees, as text: the same that the panel shows. */
export interface RowText {
  readonly day: string
  readonly time: string
  readonly way: string
  readonly mode: string
  readonly outcome: string
  readonly score: string
  readonly change: string
  readonly agent: string
  readonly campaign: string
  readonly number: string
  readonly comment: string
}

/** Writes a row. */
export function rowText(row: Interaction): RowText {
  const before = row.scoreBefore ?? 0
  const after = row.scoreAfter ?? 0
  const change = after - before
  return {
    day: row.completedAt === null ? "" : day.format(row.completedAt),
    time: row.completedAt === null ? "" : time.format(row.completedAt),
    way: `${row.direction} ${CHANNELS[row.channelId ?? ""] ?? ""}`,
    mode: row.mode ?? "",
    outcome: row.outcome ?? "",
    score: `${before} → ${after}`,
    change: change > 0 ? `+${change}` : String(change),
    agent: row.agentName ?? "",
    campaign: row.campaignName ?? "",
    number: row.contactValue ?? "",
    comment: row.comment ?? "",
  }
}
