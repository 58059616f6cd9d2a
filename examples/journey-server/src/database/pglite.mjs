import { PGlite } from "@electric-sql/pglite"

/** @typedef {import("./database.mjs").Database} Database */

/**
 * Opens PostgreSQL compiled to WebAssembly, inside this process: for trying out. One statement runs at a time, on the
 * thread that serves HTTP, and nothing can stop one that has begun; so there is no limit on its time either.
 *
 * @param {string} [folder] where to keep the data; in memory when left out
 * @returns {Promise<Database>}
 */
export async function openPglite(folder) {
  const db = await PGlite.create(folder === undefined ? {} : { dataDir: folder })
  /** @type {Promise<unknown>} */
  let before = Promise.resolve()

  return {
    engine: "PGlite",
    query: (sql, values = [], signal) => {
      const mine = before.then(() => {
        signal?.throwIfAborted()
        return db.query(sql, [...values])
      })
      before = mine.catch(() => {})
      return mine.then(({ rows }) => rows)
    },
    run: async (script) => {
      await db.exec(script)
    },
    close: async () => {
      await before
      await db.close()
    },
  }
}
