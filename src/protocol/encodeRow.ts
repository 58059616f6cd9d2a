import type { Direction } from "../model/direction"
import { epochMs, type IanaZone } from "../model/time"
import { type WallClock, wallClock } from "../model/zone"
import { callTypeOf } from "./toldCall"
import { WIRE_MONTHS } from "./wireMonth"
import type { WireRow } from "./wireRow"

/** One attempt in a desktop's own terms. What isn't known is null or left out; a score of 0 is a score. */
export interface RowFacts {
  /** The contact; not unique per attempt. */
  readonly contactId: string
  readonly campaignName: string
  /** Which of the contact's addresses: its id, and the name that is shown. */
  readonly modeId: string
  readonly mode: string
  /** The telephony outcomes of `WireRow.OutcomeID`, or from 100 up the campaign's own. */
  readonly outcomeId?: number | null
  readonly outcome?: string | null
  readonly agentName?: string | null
  readonly comment?: string | null
  /** When it was completed: a moment, in milliseconds since 1970 or as a `Date`. */
  readonly completedAt?: number | Date | null
  /** One of the documented channels, or a custom channel's number. */
  readonly channel?: "sms" | "voice" | "email" | number | null
  readonly targetValue?: string | null
  /** The number or address that was contacted. */
  readonly contactValue?: string | null
  readonly scoreBefore?: number | null
  readonly scoreAfter?: number | null
  readonly direction?: Direction
}

const CHANNELS = { sms: 1, voice: 2, email: 3 } as const

/**
 * Writes a row as the documented sample has it, with the parts that settle day against month. `zone` is the one whose
 * wall clock the desktop shows, and the panel's `timeZone`. Precise to the second.
 */
export const encodeRow = (facts: RowFacts, zone: IanaZone): WireRow => ({
  ContactID: facts.contactId,
  CampaignName: facts.campaignName,
  ModeID: facts.modeId,
  Mode: facts.mode,
  OutcomeID: facts.outcomeId ?? null,
  Outcome: facts.outcome ?? null,
  AgentName: facts.agentName ?? null,
  AgentComment: facts.comment ?? null,
  ...completedFields(facts.completedAt ?? null, zone),
  ChannelType:
    typeof facts.channel === "string" ? CHANNELS[facts.channel] : (facts.channel ?? null),
  TargetValue: facts.targetValue ?? null,
  ContactValue: facts.contactValue ?? null,
  PreviousLeadScore: facts.scoreBefore ?? null,
  CurrentLeadScore: facts.scoreAfter ?? null,
  CallType: callTypeOf(facts.direction),
})

function completedFields(moment: number | Date | null, zone: IanaZone): Partial<WireRow> {
  const at = moment instanceof Date ? moment.getTime() : moment
  if (at === null || Number.isNaN(at)) return {}
  const wall = wallClock(epochMs(at), zone)
  const month = WIRE_MONTHS[wall.month - 1]
  return {
    CallCompletedTime: `${wall.month}/${wall.day}/${pad(wall.year, 4)} ${hour12(wall)}:${pad(wall.minute)}:${pad(wall.second)} ${half(wall)}`,
    CallCompletedDate: String(wall.day),
    ...(month === undefined ? {} : { CallCompletedMonth: month }),
    CallCompletedYear: pad(wall.year, 4),
    CallCompletedTimeFormat: `${pad(hour12(wall))}:${pad(wall.minute)} ${half(wall)}`,
  }
}

const pad = (part: number, length = 2): string => String(part).padStart(length, "0")
const hour12 = ({ hour }: WallClock): number => hour % 12 || 12
const half = ({ hour }: WallClock): string => (hour < 12 ? "AM" : "PM")
