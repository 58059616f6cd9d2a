import { beforeAll, describe, expect, test } from "vitest"
import type { Database } from "../../examples/journey-server/src/database/database.mjs"
import { migrate, pendingMigrations } from "../../examples/journey-server/src/database/migrate.mjs"
import { ENGINES } from "./engines"

describe.each(ENGINES)("migrations on $name", ({ filled }) => {
  let database: Database
  beforeAll(async () => {
    database = await filled()
  })

  test("leave nothing pending, and a second run does nothing", async () => {
    expect(await pendingMigrations(database)).toEqual([])
    expect(await migrate(database)).toEqual([])
  })

  test("make a table that refuses an interaction of nobody", async () => {
    const insert =
      "INSERT INTO interactions (contact_id, campaign_name, mode_id, mode, completed_at, channel_id) VALUES ('1', 'x', 1, 'Home', now(), 2)"
    await expect(database.query(insert)).rejects.toMatchObject({ code: "23514" })
  })

  test("are each undone as a whole when they fail", async () => {
    const [index] = await database.query<{ name: string }>(
      "SELECT name FROM schema_migrations ORDER BY name DESC LIMIT 1",
    )
    // Its table is there already: doing the first one again fails, and leaves no note that it was done.
    await database.query("DELETE FROM schema_migrations WHERE name = '001_interactions.sql'")
    await expect(migrate(database)).rejects.toMatchObject({ code: "42P07" })
    await database.run("ROLLBACK")
    expect(await pendingMigrations(database)).toEqual(["001_interactions.sql"])
    await database.query("INSERT INTO schema_migrations (name) VALUES ('001_interactions.sql')")
    expect(index?.name).toBe("002_journey_indexes.sql")
  })
})
