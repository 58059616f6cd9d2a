import type { CallState } from "../model/call"
import { bareWordOf } from "./wordOf"

// Ruling 1, with every event of protocol.md section 3; words without case, spaces, dashes and underscores.
const WORDS: Readonly<Record<CallState | "over", readonly string[]>> = {
  offered: [
    "alerting",
    "connecting",
    "dialing",
    "eagentoffercontact",
    "initiate",
    "initiated",
    "initiating",
    "preview",
    "ringing",
    "started",
  ],
  talking: [
    "active",
    "answered",
    "conference",
    "connected",
    "custanswered",
    "eagentcontactassigned",
    "ecallrecordingstarted",
    "human",
    "machine",
    // Swapped is between the two parties that the agent talks to: the customer's call goes on.
    "swapped",
  ],
  // While the agent consults, the customer waits.
  held: ["consult", "held", "hold"],
  "wrap-up": ["acw", "disconnected", "eagentcontactended", "wrapup"],
  over: ["dropped", "missed", "rejected", "terminated"],
}

const STATES: ReadonlyMap<string, CallState | "over"> = new Map([
  ...statesOf("offered"),
  ...statesOf("talking"),
  ...statesOf("held"),
  ...statesOf("wrap-up"),
  ...statesOf("over"),
])

function statesOf(state: CallState | "over"): (readonly [string, CallState | "over"])[] {
  return WORDS[state].map((word) => [word, state] as const)
}

/** The state that a platform's event puts a call in; null for a word that we don't know, which changes nothing. */
export function callStateOf(event: unknown): CallState | "over" | null {
  const word = bareWordOf(event)
  return word === null ? null : (STATES.get(word) ?? null)
}
