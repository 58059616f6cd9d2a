import { inject } from "vitest"
import { seedInteractions } from "../../examples/journey-server/seed/seedInteractions.mjs"
import {
  type Database,
  USUAL_LIMITS,
} from "../../examples/journey-server/src/database/database.mjs"
import { migrate } from "../../examples/journey-server/src/database/migrate.mjs"
import { openPglite } from "../../examples/journey-server/src/database/pglite.mjs"
import { openPostgres } from "../../examples/journey-server/src/database/postgres.mjs"

/** When these tests take place: the seed's newest rows are just before. */
export const NOW = new Date("2026-03-01T12:00:00Z")

/** How many rows the seeded databases hold. */
export const ROWS = 100_000

/** PostgreSQL's address; null where it isn't installed, as `globalSetup.ts` has said. */
export const POSTGRES_URL = inject("postgresUrl")

/** An engine to be tested: its database, migrated and filled once for all test files. */
export interface Engine {
  readonly name: "PGlite" | "PostgreSQL"
  readonly filled: () => Promise<Database>
}

// Filling takes the heavy part of the time, and the files share their modules (`isolate: false`).
const once = (open: () => Promise<Database>): (() => Promise<Database>) => {
  let database: Promise<Database> | undefined
  return () => (database ??= open().then(fill))
}

async function fill(database: Database): Promise<Database> {
  await migrate(database)
  await seedInteractions(database, { rows: ROWS, now: NOW, seed: 1 })
  return database
}

/** Every engine that is there: the embedded one always. */
export const ENGINES: readonly Engine[] = [
  { name: "PGlite", filled: once(() => openPglite()) },
  ...(POSTGRES_URL === null
    ? []
    : [
        {
          name: "PostgreSQL" as const,
          filled: once(() =>
            openPostgres(POSTGRES_URL, { ...USUAL_LIMITS, statementTimeoutMs: 60_000 }),
          ),
        },
      ]),
]
