import { foldText } from "./foldText"
import type { Interaction } from "./interaction"
import { searchWords } from "./searchWords"

// Folded once per row, when it is first searched; goes with the row.
const foldedRows = new WeakMap<Interaction, string>()

/**
 * A test of rows for a search over comment, outcome, agent, campaign and number: all its words must occur, each in any
 * of them. Null when the search has no words.
 */
export function searchTest(query: string): ((interaction: Interaction) => boolean) | null {
  const words = searchWords(query)
  if (words.length === 0) return null
  return (interaction) => {
    const folded = foldedRow(interaction)
    return words.every(
      ({ text, number }) =>
        folded.includes(text) || (number !== null && folded.search(number) !== -1),
    )
  }
}

/** Whether a row matches a search; a search without words matches every row. */
export const matchesSearch = (interaction: Interaction, query: string): boolean =>
  searchTest(query)?.(interaction) ?? true

// No word holds a line break and no separator is one, so nothing is found across two fields.
function foldedRow(interaction: Interaction): string {
  let folded = foldedRows.get(interaction)
  if (folded === undefined) {
    const { comment, outcome, agentName, campaignName, contactValue } = interaction
    folded = foldText(
      `${comment ?? ""}\n${outcome ?? ""}\n${agentName ?? ""}\n${campaignName ?? ""}\n${contactValue ?? ""}`,
    )
    foldedRows.set(interaction, folded)
  }
  return folded
}
