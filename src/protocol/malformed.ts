import type { BaseIssue } from "valibot"
import { getDotPath } from "valibot"
import type { CallId } from "../model/ids"
import type { Malformed } from "./decoded"
import { typeName } from "./untrusted"

/** Where and how a value broke the protocol, in documented names and kinds of value, never in values. */
export type Problem = Pick<Malformed, "path" | "problem">

/** A value of the wrong kind at a path: `"expected a list, got text"`. */
export const wrongKind = (path: string, expected: string, value: unknown): Problem => ({
  path,
  problem: `expected ${expected}, got ${typeName(value)}`,
})

/**
 * The first thing that a schema found, under `base`. The schemas' messages say what was expected; valibot's own
 * `received` is not used, since it quotes values.
 */
export function schemaProblem(
  base: string,
  issues: readonly [BaseIssue<unknown>, ...unknown[]],
): Problem {
  const [issue] = issues
  const inner = getDotPath(issue)
  return wrongKind(inner === null ? base : `${base}.${inner}`, issue.message, issue.input)
}

/** A message that is ours by its words and broken by its shape. */
export const malformed = (
  what: Malformed["what"],
  callId: CallId | null,
  problem: Problem,
): Malformed => ({ kind: "malformed", what, callId, ...problem })
