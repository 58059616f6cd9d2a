import type { AccountNumber, CallId, ContactNumber } from "./ids"

/**
 * Whose journey is asked for. With a `callId`, the customer of that call; without one, a look-up while no call is on.
 * When both are given the account number wins and the desktop ignores the contact number (protocol.md section 2).
 */
export interface Subject {
  readonly callId: CallId | null
  readonly accountNumber: AccountNumber | null
  readonly contactNumber: ContactNumber | null
  readonly campaignName: string | null
}
