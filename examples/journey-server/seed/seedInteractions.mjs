import { seedHistory } from "./history.mjs"

/** @typedef {import("./history.mjs").SeedRow} SeedRow */

const BATCH = 5_000

/**
 * The columns and their types, in the order of the statement.
 * @type {readonly (readonly [keyof SeedRow, string])[]}
 */
const COLUMNS = [
  ["account_number", "text"],
  ["contact_number", "text"],
  ["contact_id", "text"],
  ["campaign_name", "text"],
  ["mode_id", "integer"],
  ["mode", "text"],
  ["outcome_id", "integer"],
  ["outcome", "text"],
  ["agent_name", "text"],
  ["agent_comment", "text"],
  ["completed_at", "timestamptz"],
  ["channel_id", "integer"],
  ["target_value", "text"],
  ["contact_value", "text"],
  ["score_before", "integer"],
  ["score_after", "integer"],
  ["direction", "text"],
]

const INSERT = `INSERT INTO interactions (${COLUMNS.map(([name]) => name).join(", ")})
SELECT * FROM unnest(${COLUMNS.map(([, type], index) => `$${index + 1}::${type}[]`).join(", ")})`

/**
 * Fills the table with a made-up history, a column as one array for each batch of rows, and has the planner look at it.
 *
 * @param {import("../src/database/database.mjs").Database} database
 * @param {import("./history.mjs").SeedOptions} options
 */
export async function seedInteractions(database, options) {
  const history = seedHistory(options)
  for (let from = 0; from < history.length; from += BATCH) {
    const batch = history.slice(from, from + BATCH)
    await database.query(
      INSERT,
      COLUMNS.map(([name]) => batch.map((row) => row[name])),
    )
  }
  await database.run("ANALYZE interactions")
}
