import type { Interaction } from "../../model/interaction"

/** One `<tr>` of the grid's body: an interaction, or the details that are open under it. */
export interface GridEntry {
  readonly kind: "row" | "details"
  readonly interaction: Interaction
  /** The key of the interaction's row: the one that it has in the timeline, too. */
  readonly rowKey: string
  /** The key of this entry itself. */
  readonly key: string
}

/** The flat list of the grid's rows, for display and windowing. `keyOf` gives each interaction's row key. */
export function gridEntries(
  rows: readonly Interaction[],
  keyOf: ReadonlyMap<Interaction, string>,
  open: ReadonlySet<string>,
): readonly GridEntry[] {
  const entries: GridEntry[] = []
  for (const interaction of rows) {
    const rowKey = keyOf.get(interaction) ?? String(interaction.ordinal)
    entries.push({ kind: "row", interaction, rowKey, key: rowKey })
    if (open.has(rowKey)) {
      entries.push({ kind: "details", interaction, rowKey, key: `details ${rowKey}` })
    }
  }
  return entries
}
