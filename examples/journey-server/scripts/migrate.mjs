// npm run migrate: brings the schema of DATABASE_URL (or of PGLITE_DIR) up to date.
import { USUAL_LIMITS } from "../src/database/database.mjs"
import { migrate } from "../src/database/migrate.mjs"
import { openDatabase } from "../src/database/openDatabase.mjs"

// An index over a large table takes longer than any query may.
const MIGRATION_TIMEOUT_MS = 600_000

const database = await openDatabase({
  databaseUrl: process.env["DATABASE_URL"],
  pgliteFolder: process.env["PGLITE_DIR"],
  limits: { ...USUAL_LIMITS, statementTimeoutMs: MIGRATION_TIMEOUT_MS },
})
const done = await migrate(database)
process.stdout.write(`${done.length === 0 ? "Up to date." : `Done: ${done.join(", ")}`}\n`)
await database.close()
