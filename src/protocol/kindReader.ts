import { kindOfId, kindOfName, type OutcomeKind } from "../model/outcome"

/** Tells the kind of an outcome from its id and its name, as `outcomeKind` does. */
export type KindReader = (id: number | null, name: string | null) => OutcomeKind

const MAX_KNOWN = 500

/**
 * A reader for one reply. A campaign has a handful of outcomes, and to read a name takes as long as to read a row: each
 * name is read once.
 */
export function createKindReader(mapped?: ReadonlyMap<number, OutcomeKind>): KindReader {
  const known = new Map<string, OutcomeKind>()

  return (id, name) => {
    const plain = kindOfId(id, mapped)
    if (plain !== undefined) return plain
    const key = `${id} ${name}`
    let kind = known.get(key)
    if (kind === undefined) {
      kind = kindOfName(id, name)
      if (known.size < MAX_KNOWN) known.set(key, kind)
    }
    return kind
  }
}
