import { openPglite } from "./pglite.mjs"
import { openPostgres } from "./postgres.mjs"

/**
 * The database that the settings name: PostgreSQL by its URL, otherwise the embedded one.
 *
 * @param {Pick<import("../settings.mjs").Settings, "databaseUrl" | "pgliteFolder" | "limits">} settings
 * @returns {Promise<import("./database.mjs").Database>}
 */
export const openDatabase = ({ databaseUrl, pgliteFolder, limits }) =>
  databaseUrl === undefined ? openPglite(pgliteFolder) : openPostgres(databaseUrl, limits)
