import { useCallback, useEffect, useState } from "react"
import type { Call } from "../model/call"
import { accountNumber, contactNumber } from "../model/ids"
import type { Subject } from "../model/subject"
import type { PanelSession } from "./panelSession"

/** What can be looked up while no call is on. */
export interface LookUp {
  /** Who is looked up; null while nobody is. */
  readonly subject: Subject | null
  /** Looks a customer up by a contact number or an account number (LCM key); blank text looks up nobody. */
  readonly find: (by: "number" | "account", text: string) => void
  /** Ends it. */
  readonly clear: () => void
}

/**
 * The look-up, without a call id. A call that begins takes the screen back at once, and nothing of the look-up comes
 * back when that call ends; what was found is forgotten as soon as it is off the screen.
 */
export function useLookUp(session: PanelSession, call: Call | null): LookUp {
  const [subject, setSubject] = useState<Subject | null>(null)
  useEffect(() => {
    if (subject === null) return undefined
    return () => session.forget(null)
  }, [session, subject])
  const clear = useCallback(() => setSubject(null), [])
  const find = useCallback((by: "number" | "account", text: string) => {
    const wanted = text.trim()
    setSubject(
      wanted === ""
        ? null
        : {
            callId: null,
            accountNumber: by === "account" ? accountNumber(wanted) : null,
            contactNumber: by === "number" ? contactNumber(wanted) : null,
            campaignName: null,
          },
    )
  }, [])
  if (call !== null && subject !== null) {
    setSubject(null)
    return { subject: null, find, clear }
  }
  return { subject, find, clear }
}
