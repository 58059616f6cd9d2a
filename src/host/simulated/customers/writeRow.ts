import type { IanaZone } from "../../../model/time"
import { type WallClock, wallClock } from "../../../model/zone"
import type { WireMonth, WireRow } from "../../../protocol/wireRow"
import type { Attempt } from "./attempt"
import { MODES } from "./messages"

/** The two spellings of a row that protocol.md tells of: the sample's (numbers, `OutcomeId`, slashes) and the table's. */
export type Spelling = "sample" | "table"

const MONTHS: readonly WireMonth[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** Writes an attempt as a row of a `CustomerJourney` reply, times as the desktop's wall clock in `zone` shows them. */
export function writeRow(attempt: Attempt, spelling: Spelling, zone: IanaZone): WireRow {
  const wall = wallClock(attempt.at, zone)
  const modeId = MODES[attempt.mode]
  const asWritten = (id: number): number | `${number}` => (spelling === "sample" ? id : `${id}`)
  return {
    ContactID: attempt.contactId,
    CampaignName: attempt.campaignName,
    ModeID: asWritten(modeId),
    Mode: attempt.mode,
    [spelling === "sample" ? "OutcomeId" : "OutcomeID"]: asWritten(attempt.outcomeId),
    Outcome: attempt.outcome,
    AgentName: attempt.agentName,
    AgentComment: attempt.comment,
    CallCompletedTime: spelling === "sample" ? slashed(wall) : digits(wall),
    CallCompletedDate: String(wall.day),
    CallCompletedMonth: MONTHS[wall.month - 1] ?? "",
    CallCompletedYear: String(wall.year),
    ChannelType: asWritten(Number(attempt.channel)),
    TargetValue: attempt.targetValue,
    ContactValue: attempt.contactValue,
    CallCompletedTimeFormat: `${two(hour12(wall))}:${two(wall.minute)} ${half(wall)}`,
    PreviousLeadScore: scoreText(attempt.scoreBefore),
    CurrentLeadScore: scoreText(attempt.scoreAfter),
    CallType: attempt.inbound ? "Inbound" : "Outbound",
  }
}

/** As the sample has it: `5/12/2020 9:22:23 AM`, month first. */
const slashed = (wall: WallClock): string =>
  `${wall.month}/${wall.day}/${wall.year} ${hour12(wall)}:${two(wall.minute)}:${two(wall.second)} ${half(wall)}`

/** As the table has it: `12052020 09:22:23 AM`, day first. */
const digits = (wall: WallClock): string =>
  `${two(wall.day)}${two(wall.month)}${wall.year} ${two(hour12(wall))}:${two(wall.minute)}:${two(wall.second)} ${half(wall)}`

const two = (part: number): string => String(part).padStart(2, "0")
const hour12 = (wall: WallClock): number => wall.hour % 12 || 12
const half = (wall: WallClock): string => (wall.hour < 12 ? "AM" : "PM")
const scoreText = (score: number | null): `${number}` | "" => (score === null ? "" : `${score}`)
