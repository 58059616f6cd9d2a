import { readFileSync } from "node:fs"
import { describe, expect, expectTypeOf, it } from "vitest"
import { CONFIG_DEFAULTS } from "../../src/embed/configDefaults"
import type { ConfigInput } from "../../src/embed/configInput"
import { configKeys, type ReadConfig } from "../../src/embed/configSchema"

// docs/configuration.md is what a deployer reads: its tables must name the schema's keys and defaults.
const page = readFileSync("docs/configuration.md", "utf8")
const rows = page
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && /^`\w+`$/.test(cells[1] ?? ""))
  .map(([, key = "", , usual = "", meaning = ""]) => ({ key: key.slice(1, -1), usual, meaning }))

describe("docs/configuration.md", () => {
  it("lists the keys of the schema, each once", () => {
    expect(rows.map(({ key }) => key).toSorted()).toEqual([...configKeys()].toSorted())
  })

  it.each(Object.entries(CONFIG_DEFAULTS))("gives the default of %s", (key, usual) => {
    expect(rows.find((row) => row.key === key)?.usual).toBe(`\`${JSON.stringify(usual)}\``)
  })

  it("describes the keys of the type ConfigInput", () => {
    expectTypeOf<keyof ConfigInput>().toEqualTypeOf<keyof ReadConfig>()
  })

  it("says what each key means", () => {
    for (const { key, meaning } of rows) expect(meaning.length, key).toBeGreaterThan(10)
  })
})
