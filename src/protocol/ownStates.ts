import type { CallState } from "../model/call"
import { bareWordOf } from "./wordOf"

/** The events of this project's own calls (contract.md), as the host kit spells them. */
export const OWN_EVENTS = ["Started", "Held", "Resumed", "WrapUp", "Ended"] as const

/** One of them. */
export type OwnEvent = (typeof OWN_EVENTS)[number]

/** How the states of a call are spelt in this project's own messages. */
export const OWN_STATE_WORDS: Readonly<Record<CallState, string>> = {
  offered: "Offered",
  talking: "Talking",
  held: "Held",
  "wrap-up": "WrapUp",
}

const STATE_OF_EVENT: Readonly<Record<OwnEvent, CallState | "over">> = {
  Started: "talking",
  Held: "held",
  Resumed: "talking",
  WrapUp: "wrap-up",
  Ended: "over",
}

const EVENTS: ReadonlyMap<string | null, CallState | "over"> = new Map(
  OWN_EVENTS.map((event) => [bareWordOf(event), STATE_OF_EVENT[event]]),
)
const STATES: ReadonlyMap<string | null, CallState> = new Map([
  ["offered", "offered"],
  ["talking", "talking"],
  ["held", "held"],
  ["wrapup", "wrap-up"],
])

/** The state that an own event puts a call in; null for a word that we don't know, which changes nothing. */
export const stateOfOwnEvent = (subtopic: string): CallState | "over" | null =>
  EVENTS.get(bareWordOf(subtopic)) ?? null

/** The state that `State` names in an own message; null for any other word or none. */
export const ownStateOf = (value: unknown): CallState | null =>
  STATES.get(bareWordOf(value)) ?? null
