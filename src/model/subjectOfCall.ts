import type { Call } from "./call"
import type { Subject } from "./subject"

/** Whose journey a live call asks for. */
export const subjectOfCall = ({
  id,
  accountNumber,
  contactNumber,
  campaignName,
}: Call): Subject => ({
  callId: id,
  accountNumber,
  contactNumber,
  campaignName,
})

/**
 * Whether two subjects ask for the same customer's journey: the call, and what the desktop searches by. An account
 * number wins over a contact number, and the campaign's name narrows nothing (protocol.md section 2), so what a
 * platform fills in later of these is no reason to ask again.
 */
export const isSameCustomer = (a: Subject | null, b: Subject | null): boolean => {
  if (a === null || b === null) return a === b
  if (a.callId !== b.callId || a.accountNumber !== b.accountNumber) return false
  return a.accountNumber !== null || a.contactNumber === b.contactNumber
}
