import type { Choice } from "./choice"

// Written out, so that a part that is added can't be missed here.
const PARTS = {
  channels: "channels",
  months: "months",
  directions: "directions",
  outcomes: "outcomes",
  campaigns: "campaigns",
  agents: "agents",
  search: "search",
  monthRange: "monthRange",
} as const satisfies { readonly [Part in keyof Choice]: Part }

/**
 * The part in which two choices differ, when it is the only one; null when there are none or several. A list or a range
 * that is equal but made anew counts as another one.
 */
export function changedPart(before: Choice, next: Choice): keyof Choice | null {
  let changed: keyof Choice | null = null
  for (const part of Object.values(PARTS)) {
    if (before[part] === next[part]) continue
    if (changed !== null) return null
    changed = part
  }
  return changed
}
