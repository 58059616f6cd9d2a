import { readdir, readFile } from "node:fs/promises"

/** @typedef {import("./database.mjs").Database} Database */

const FOLDER = new URL("../../migrations/", import.meta.url)

/**
 * The migrations that the database hasn't had yet, in order.
 * @param {Database} database
 * @returns {Promise<string[]>}
 */
export async function pendingMigrations(database) {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).toSorted()
  const [tables] = await database.query(
    "SELECT count(*)::integer AS found FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'schema_migrations'",
  )
  if (tables === undefined || !("found" in tables) || tables.found === 0) return files
  const rows = await database.query("SELECT name FROM schema_migrations")
  const done = new Set(rows.map((row) => ("name" in row ? row.name : null)))
  return files.filter((name) => !done.has(name))
}

/**
 * Brings the schema up to date, each file in a transaction of its own; resolves to what was done. Two at once can't
 * both succeed: the second one's insert breaks the primary key, and its transaction is undone.
 *
 * @param {Database} database
 * @returns {Promise<string[]>}
 */
export async function migrate(database) {
  await database.run("CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)")
  const pending = await pendingMigrations(database)
  for (const name of pending) {
    const script = await readFile(new URL(name, FOLDER), "utf8")
    // Names are this folder's own; a quote in one would end the script, not begin another.
    await database.run(
      `BEGIN; INSERT INTO schema_migrations (name) VALUES ('${name.replaceAll("'", "''")}'); ${script} COMMIT;`,
    )
  }
  return pending
}
