import * as v from "valibot"
import type { ContactNumber } from "../model/ids"
import type { Platform } from "./channelWords"
import type { Fields } from "./fields"
import { looseContactNumber } from "./wireSchemas"

/** Where a call event may hold numbers; keys in lower case. */
export interface NumberPlaces {
  readonly variables: Fields
  readonly responseActual: Fields
  readonly responseFields: Fields
}

type Direction = "inbound" | "outbound"

const PLACE: Readonly<Record<Platform, (direction: Direction, places: NumberPlaces) => unknown>> = {
  // Where an outbound call of Amazon has it isn't public.
  amazon: (direction, { variables }) => (direction === "inbound" ? variables.get("ani") : null),
  genesys: (_, { responseFields }) => responseFields.get("fromaddress"),
  webex: counterpart,
  finesse: counterpart,
}

function counterpart(direction: Direction, { responseActual }: NumberPlaces): unknown {
  return responseActual.get(direction === "inbound" ? "fromaddress" : "toaddress")
}

/**
 * The customer's number in a platform's call event, by platform and direction (protocol.md section 3). The other
 * address is the agent's own, so nothing else is tried: better no number than somebody else's.
 */
export const customerNumberOf = (
  platform: Platform,
  direction: Direction,
  places: NumberPlaces,
): ContactNumber | null => v.parse(looseContactNumber, PLACE[platform](direction, places))
