import type { CampaignRole } from "./campaigns"

/** What one simulated customer's journey is like. Days count back from `now`. */
export interface Story {
  /** A short stable name, for pickers, seeds and tests. */
  readonly key: string
  readonly name: string
  /** Who they are to the contact centre, in a few words. */
  readonly segment: string
  /** What is worth seeing in the panel, in one sentence. */
  readonly about: string
  readonly city: string
  /** As the telephony platform gives it, with `+`. */
  readonly number: string
  readonly email: string
  /** The campaigns that reached for this customer; the first is the one that calls now. */
  readonly campaigns: readonly [CampaignRole, ...CampaignRole[]]
  readonly interactions: number
  readonly spanDays: number
  /** The chance that an outbound call is answered. */
  readonly reach: number
  /** The chance that a contact comes from the customer. */
  readonly inbound: number
  /** The chance of a written channel, by `ChannelID`. */
  readonly sms: number
  readonly emails: number
  readonly whatsapp: number
  /** Times in which nobody reached for anybody: from (older) to (newer) day. */
  readonly silences: readonly (readonly [number, number])[]
  readonly scores: ScoreStyle
  /** How the very last interaction ended, where the story needs it. */
  readonly ending: "callback" | "do-not-call" | null
  /** Rows that the desktop stored badly: no date, text in odd places, the wrong types. */
  readonly untidy: boolean
}

/** How the desktop tells lead scores: moving, patchy (some unknown), always unknown, or always a real zero. */
export type ScoreStyle = "moving" | "patchy" | "unknown" | "zero"
