import { VOICE } from "../../src/model/channel"
import { type Choice, firstChoice } from "../../src/model/choice"
import type { Context } from "../../src/model/context"
import type { Interaction } from "../../src/model/interaction"
import type { Journey } from "../../src/model/journey"
import { cleanQuality } from "../../src/model/quality"
import { type EpochMs, epochMs, type IanaZone, ianaZone } from "../../src/model/time"
import { momentOf, wallClock } from "../../src/model/zone"

/** The four zones in which every derived fact is checked: west, none, half an hour, and far east with summer time. */
export const ZONES: readonly IanaZone[] = [
  "America/New_York",
  "UTC",
  "Asia/Kolkata",
  "Pacific/Auckland",
].map(ianaZone)

/** The zone of tests that don't care for one. */
export const UTC = ianaZone("UTC")

const WALL = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** The moment at which the zone's wall clock shows `text`: `at("2026-03-08 02:30", zone)`. Noon when no time is given. */
export function at(text: string, zone: IanaZone = UTC): EpochMs {
  const [whole, year, month, day, hour = "12", minute = "0", second = "0"] = WALL.exec(text) ?? []
  if (whole === undefined) throw new Error(`Not a wall clock reading: ${text}`)
  return momentOf(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
    },
    zone,
  )
}

const two = (value: number) => String(value).padStart(2, "0")

/** What the zone's wall clock shows at a moment, as `at` reads it: for expectations that can be read. */
export function shown(moment: EpochMs, zone: IanaZone = UTC): string {
  const wall = wallClock(moment, zone)

  const day = `${String(wall.year).padStart(4, "0")}-${two(wall.month)}-${two(wall.day)}`
  return `${day} ${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}`
}

/** The zone and the time of day that a pure function is told: noon of 2026-05-31 in UTC unless said otherwise. */
export const context = (now = "2026-05-31 12:00", zone: IanaZone = UTC): Context => ({
  zone,
  now: at(now, zone),
})

/** One answered outbound call, with every field known; name the fields that matter to the test. */
export const interaction = (fields: Partial<Interaction> = {}): Interaction => ({
  ordinal: 0,
  contactId: "2",
  campaignName: "Spring",
  modeId: "3",
  mode: "Mobile",
  outcomeId: 0,
  outcome: "Success",
  outcomeKind: "success",
  agentName: "AECAgent",
  comment: null,
  completedAt: at("2026-05-12 09:22:23"),
  completedText: "5/12/2026 9:22:23 AM",
  channelId: VOICE,
  targetValue: "0",
  contactValue: "6591462346",
  scoreBefore: null,
  scoreAfter: null,
  direction: "outbound",
  repairs: null,
  ...fields,
})

/** An outbound call that nobody answered. */
export const missed = (fields: Partial<Interaction> = {}): Interaction =>
  interaction({ outcomeId: 8, outcome: "No answer", outcomeKind: "no-answer", ...fields })

/** The rows with ordinals from 0, in the order given. */
export const numbered = (rows: readonly Interaction[]): Interaction[] =>
  rows.map((row, ordinal) => ({ ...row, ordinal }))

/** An answer of the desktop: all channels over 12 months, just arrived at `context()`. */
export const journey = (fields: Partial<Journey> = {}): Journey => ({
  subject: { callId: null, accountNumber: null, contactNumber: null, campaignName: null },
  scope: { channel: "all", months: 12 },
  interactions: [],
  asOf: epochMs(context().now),
  quality: cleanQuality(fields.interactions?.length ?? 0),
  filterIgnored: false,
  ...fields,
})

/** The choice of a new call with the named parts changed. */
export const choice = (fields: Partial<Choice> = {}): Choice => ({
  ...firstChoice({ channel: "all", months: 12 }),
  ...fields,
})
