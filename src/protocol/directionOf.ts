import type { Direction } from "../model/direction"
import { wordOf } from "./wordOf"

/** The direction that `CallType` names, without case; `"unknown"` for any other word or none. */
export function directionOf(callType: unknown): Direction {
  // As the documented samples spell it.
  if (callType === "Inbound") return "inbound"
  if (callType === "Outbound") return "outbound"
  const word = wordOf(callType)
  return word === "inbound" || word === "outbound" ? word : "unknown"
}
