import { useState } from "react"
import type { Call } from "../model/call"
import type { Subject } from "../model/subject"
import { isSameCustomer, subjectOfCall } from "../model/subjectOfCall"

/** Whose journey a call asks for; the same object for as long as it is the same customer of the same call. */
export function useSubject(call: Call | null): Subject | null {
  const current = call === null ? null : subjectOfCall(call)
  const [kept, keep] = useState(current)
  if (isSameCustomer(kept, current)) return kept
  keep(current)
  return current
}
