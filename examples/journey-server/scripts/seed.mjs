// npm run seed [-- rows]: fills the empty table of DATABASE_URL (or of PGLITE_DIR) with made-up customers, 100,000 rows unless told.
import { seedInteractions } from "../seed/seedInteractions.mjs"
import { USUAL_LIMITS } from "../src/database/database.mjs"
import { openDatabase } from "../src/database/openDatabase.mjs"

const SEED_TIMEOUT_MS = 600_000
const rows = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(rows) || rows < 1) throw new Error("The number of rows is a whole number.")

const database = await openDatabase({
  databaseUrl: process.env["DATABASE_URL"],
  pgliteFolder: process.env["PGLITE_DIR"],
  limits: { ...USUAL_LIMITS, statementTimeoutMs: SEED_TIMEOUT_MS },
})
try {
  const [row] = await database.query("SELECT 1 FROM interactions LIMIT 1")
  if (row !== undefined)
    throw new Error("The table isn't empty: made-up rows belong in no real one.")
  await seedInteractions(database, { rows, now: new Date(), seed: 1 })
  process.stdout.write(`${rows} rows.\n`)
} finally {
  await database.close()
}
