import { expect, test } from "vitest"
import { readSettings } from "../../examples/journey-server/src/settings.mjs"

test("nothing needs to be set", () => {
  expect(readSettings({})).toEqual({
    host: "127.0.0.1",
    port: 8090,
    databaseUrl: undefined,
    pgliteFolder: undefined,
    desktopsFile: undefined,
    zone: "UTC",
    maxRows: 10_000,
    demoRows: 100_000,
    limits: { statementTimeoutMs: 3_000, connections: 8 },
  })
})

test("everything can be set", () => {
  const settings = readSettings({
    HOST: "0.0.0.0",
    PORT: "443",
    DATABASE_URL: "postgres://db/contacts",
    DESKTOPS_FILE: "desktops.json",
    JOURNEY_ZONE: "Asia/Calcutta",
    MAX_ROWS: "500",
    STATEMENT_TIMEOUT_MS: "1000",
    CONNECTIONS: "2",
  })
  expect(settings).toMatchObject({
    host: "0.0.0.0",
    port: 443,
    zone: "Asia/Calcutta",
    maxRows: 500,
  })
  expect(settings.limits).toEqual({ statementTimeoutMs: 1_000, connections: 2 })
})

test.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ MAX_ROWS: "0" }, "MAX_ROWS"],
  [{ MAX_ROWS: "1e9" }, "MAX_ROWS"],
  [{ STATEMENT_TIMEOUT_MS: "0" }, "STATEMENT_TIMEOUT_MS"],
  [{ JOURNEY_ZONE: "Mars/Olympus" }, "JOURNEY_ZONE"],
  // A real database with the demonstration's token would be open to whoever reads the terminal.
  [{ DATABASE_URL: "postgres://db/contacts" }, "DESKTOPS_FILE"],
])("%j is refused, by its name alone", (environment, name) => {
  expect(() => readSettings(environment)).toThrow(new RegExp(`^${name}: `))
})
