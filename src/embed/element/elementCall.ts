import { type CallInput, readCall } from "../callInput"
import type { ConfigProblem } from "../configProblem"
import { CALL_ATTRIBUTES, type ElementInput } from "./elementInput"

/** The call that an element was told of, as for the component's `call`; or what is wrong with it. */
export type ElementCall =
  | { readonly ok: true; readonly call: CallInput | null | undefined }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

/**
 * The call: the property's where it is set (`null` is no call), else the attributes'. With neither the panel follows the
 * call events that it hears. Attributes without `call-id` are no call yet: a page that sets or clears them one by one
 * must not bring up another call in between.
 */
export function elementCall({ call, attributes }: ElementInput): ElementCall {
  if (call === null) return { ok: true, call: null }
  if (call !== undefined) return checked(call, (key) => key)

  const told = Object.entries(CALL_ATTRIBUTES).flatMap(([attribute, property]) => {
    const value = attributes.get(attribute)
    return value === undefined ? [] : [[property, value] as const]
  })
  if (told.length === 0) return { ok: true, call: undefined }
  if (!attributes.has("call-id")) return { ok: true, call: null }
  return checked(Object.fromEntries(told), attributeOf)
}

function checked(input: unknown, nameOf: (key: string) => string): ElementCall {
  const result = readCall(input)
  if (!result.ok) {
    return {
      ok: false,
      problems: result.problems.map((problem) => ({ ...problem, key: nameOf(problem.key) })),
    }
  }
  // `readCall` has just found it to be one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ok: true, call: input as CallInput }
}

const attributeOf = (key: string): string =>
  Object.entries(CALL_ATTRIBUTES).find(([, property]) => key === `call.${property}`)?.[0] ?? key
