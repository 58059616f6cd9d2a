import { existsSync } from "node:fs"
import type { TestProject } from "vitest/node"
import {
  findPostgres,
  startTemporaryPostgres,
} from "../../examples/journey-server/scripts/temporaryPostgres.mjs"

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL server of these tests' own; null where it isn't installed. */
    postgresUrl: string | null
  }
}

/**
 * Starts PostgreSQL for the server's tests. Where it isn't installed they run on PGlite alone, and say so loudly; in CI
 * that is a failure.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("examples/journey-server/node_modules"))
    throw new Error(
      "The example's packages aren't there: run `npm ci --prefix examples/journey-server` first.",
    )
  const programs = findPostgres()
  if (programs === null) {
    const line = "PostgreSQL isn't installed (Debian: apt-get install postgresql)"
    if (process.env["CI"] === "true") throw new Error(`${line}: the server's tests need it in CI.`)
    process.stderr.write(`\n!!! ${line}: the server's tests run on PGlite alone. !!!\n\n`)
    project.provide("postgresUrl", null)
    return () => Promise.resolve()
  }
  const { url, stop } = await startTemporaryPostgres(programs)
  project.provide("postgresUrl", url)
  return stop
}
