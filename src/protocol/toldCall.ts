import type { CallState } from "../model/call"
import type { Direction } from "../model/direction"

/** A call as a desktop tells of it in this project's own messages (contract.md). What isn't known is left out. */
export interface ToldCall {
  readonly callId: string
  /** The LCM key. */
  readonly accountNumber?: string | null
  readonly contactNumber?: string | null
  /** A campaign's name, not a platform's own id. */
  readonly campaignName?: string | null
  readonly direction?: Direction
  readonly state?: CallState
  /** When it began: milliseconds since 1970. */
  readonly startedAt?: number | null
}

/** The call's fields as they go on the wire, those that are known. */
export const toldFields = (call: ToldCall): Readonly<Record<string, string>> => ({
  callid: call.callId,
  ...known("AccountNumber", call.accountNumber),
  ...known("ContactNumber", call.contactNumber),
  ...known("CampaignName", call.campaignName),
  ...known("CallType", callTypeOf(call.direction)),
})

const known = (field: string, value: string | null | undefined): Readonly<Record<string, string>> =>
  value === null || value === undefined || value.trim() === "" ? {} : { [field]: value }

/** A direction as `CallType` spells it; null where it isn't known. */
export function callTypeOf(direction: Direction | undefined): "Inbound" | "Outbound" | null {
  if (direction === "inbound") return "Inbound"
  return direction === "outbound" ? "Outbound" : null
}
