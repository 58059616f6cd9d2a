import { accountNumber, callId, contactNumber } from "../model/ids"
import type { LiveSubject } from "./ask"

/** What an integrator typed to name a call by hand. */
export interface TypedCall {
  readonly callId: string
  readonly contactNumber: string
  readonly accountNumber: string
}

/** Nothing typed. */
export const NOTHING_TYPED: TypedCall = { callId: "", contactNumber: "", accountNumber: "" }

/** The call that was typed; null without an id, which every other question hangs on. */
export function typedSubject(typed: TypedCall): LiveSubject | null {
  const id = typed.callId.trim()
  if (id === "") return null
  const number = typed.contactNumber.trim()
  const account = typed.accountNumber.trim()
  return {
    callId: callId(id),
    contactNumber: number === "" ? null : contactNumber(number),
    accountNumber: account === "" ? null : accountNumber(account),
    campaignName: null,
  }
}
