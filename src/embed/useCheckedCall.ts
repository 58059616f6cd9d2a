import { useMemo } from "react"
import type { Call } from "../model/call"
import { type CallInput, readCall } from "./callInput"
import type { ConfigProblem } from "./configProblem"
import { contentKey } from "./contentKey"

/** The `call` prop, checked: a call, `null` for none, `undefined` to follow events; or what is wrong with it. */
export type CheckedCall =
  | { readonly ok: true; readonly call: Call | null | undefined }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

/** Checks the `call` prop. The result is the same object for as long as the prop says the same. */
export function useCheckedCall(input: CallInput | null | undefined): CheckedCall {
  const said = contentKey(input)
  return useMemo(
    () => (input === undefined || input === null ? { ok: true, call: input } : readCall(input)),
    // The text stands for the call.
    // oxlint-disable-next-line react/exhaustive-deps
    [said],
  )
}
