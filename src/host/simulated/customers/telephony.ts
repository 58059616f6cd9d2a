import type { Random } from "../random"

/** How an attempt that reached nobody ended: the telephony outcomes of protocol.md section 2. */
export interface Miss {
  readonly id: number
  readonly name: string
  /** What the agent might note; most leave it empty. */
  readonly notes: readonly [string, ...string[]]
}

const NO_ANSWER: Miss = { id: 8, name: "No answer", notes: ["", "", "", "", "Rang out, 10 rings."] }
const MACHINE: Miss = {
  id: 7,
  name: "Answering machine",
  notes: [
    "",
    "",
    "Left voicemail, asked to call back on the free number.",
    "VM full, no message left.",
  ],
}
const BUSY: Miss = { id: 3, name: "Busy", notes: ["", "", "Engaged twice."] }
const REJECTED: Miss = { id: 9, name: "Reject", notes: ["", "Declined after two rings."] }
const FAX: Miss = { id: 6, name: "Fax", notes: ["Fax tone on the office line, try mobile."] }
const INVALID: Miss = { id: 2, name: "Invalid", notes: ["Number not in service.", ""] }

/** How an outbound voice attempt failed: mostly unanswered, now and then something rarer. */
export function voiceMiss(random: Random): Miss {
  const roll = random.next()
  if (roll < 0.6) return NO_ANSWER
  if (roll < 0.8) return MACHINE
  if (roll < 0.9) return BUSY
  if (roll < 0.96) return REJECTED
  return roll < 0.98 ? FAX : INVALID
}

/** The plain unanswered call, of which streaks are made. */
export const noAnswer: Miss = NO_ANSWER

/** Do not call: the customer was reached and wants no more calls. */
export const DO_NOT_CALL = {
  id: 5,
  name: "Do not call",
  scoreChange: [-30, -18],
  notes: [
    "Asked to be taken off all marketing. Added to DNC list, confirmed to customer.",
    "Third time we rang this month, very upset. Apologised, DNC set.",
  ],
} as const

/** A message that was delivered: SMS, email and the custom channel know little else. */
export const DELIVERED = { id: 0, name: "Success" } as const
