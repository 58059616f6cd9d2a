import type { Interaction } from "./interaction"
import { interactionKey } from "./interactionKey"
import type { Journey } from "./journey"
import { covers } from "./scope"

/**
 * What a refresh brought: the interactions of `after` that `before` didn't have, by `interactionKey`. Both are answers
 * about one subject. Nothing counts as new when `before` wasn't asked for all that `after` was: then it is only more.
 */
export function newInteractions(before: Journey, after: Journey): ReadonlySet<Interaction> {
  const fresh = new Set<Interaction>()
  if (!covers(before.scope, after.scope)) return fresh
  const known = new Map<string, number>()
  for (const row of before.interactions) {
    const key = interactionKey(row)
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  for (const row of after.interactions) {
    const key = interactionKey(row)
    const left = known.get(key) ?? 0
    if (left === 0) fresh.add(row)
    else known.set(key, left - 1)
  }
  return fresh
}
