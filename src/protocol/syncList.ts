import * as v from "valibot"
import type { Malformed } from "./decoded"
import { fieldsOf, pickFields } from "./fields"
import { malformed, type Problem, schemaProblem, wrongKind } from "./malformed"
import { elementOf, isList, lengthOf } from "./untrusted"

// No agent has a hundred calls at once.
const MAX_CALLS = 100

/**
 * The entries of a state sync's `calls` that the schema can read. One that it can't is left out, since the others are
 * still on; a list in which none can be read is malformed.
 */
export function readSyncList<Entry>(
  value: unknown,
  schema: v.GenericSchema<unknown, Entry> & { readonly entries: object },
): { readonly kind: "entries"; readonly entries: readonly Entry[] } | Malformed {
  if (!isList(value))
    return malformed("state-sync", null, wrongKind("message.calls", "a list", value))
  const names = Object.keys(schema.entries)
  const entries: Entry[] = []
  let problem: Problem | null = null
  for (let index = 0; index < Math.min(lengthOf(value), MAX_CALLS); index += 1) {
    const path = `message.calls.${index}`
    const raw = elementOf(value, index)
    const fields = fieldsOf(raw)
    const parsed = fields === null ? null : v.safeParse(schema, pickFields(fields, names))
    if (parsed?.success === true) entries.push(parsed.output)
    else
      problem ??=
        parsed === null ? wrongKind(path, "an object", raw) : schemaProblem(path, parsed.issues)
  }
  if (entries.length === 0 && problem !== null) return malformed("state-sync", null, problem)
  return { kind: "entries", entries }
}
