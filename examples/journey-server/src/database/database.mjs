/**
 * What the server needs of a database that speaks PostgreSQL's SQL.
 *
 * `query` runs one statement with its parameters bound and resolves to its rows. It rejects when the signal fires: at
 * once if the statement hasn't begun, and where the engine can, in the middle of it. `run` takes a script of several statements.
 *
 * @typedef {object} Database
 * @property {string} engine its name, for people
 * @property {<Row extends object>(sql: string, values?: readonly unknown[], signal?: AbortSignal) => Promise<Row[]>} query
 * @property {(script: string) => Promise<void>} run
 * @property {() => Promise<void>} close
 */

/**
 * What bounds a database's work.
 * @typedef {object} DatabaseLimits
 * @property {number} statementTimeoutMs how long one statement may take
 * @property {number} connections how many statements may run at once
 */

/** @type {DatabaseLimits} */
export const USUAL_LIMITS = { statementTimeoutMs: 3_000, connections: 8 }
