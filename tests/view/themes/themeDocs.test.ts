import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { declarations, panelSheets, publicOf, themeSheets, tokensCss } from "./palettes"

// docs/themes.md is what a deployer reads: its tables must name the variables of the sheets and their defaults.
const rows = readFileSync("docs/themes.md", "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")))
  .filter((cells) => cells[1]?.startsWith("--cj-") === true)
  .map(([, name = "", first = "", second = "", meaning = ""]) => ({ name, first, second, meaning }))

const usual = (selector: string): ReadonlyMap<string, string> =>
  new Map(
    [...declarations(tokensCss, selector).values()].flatMap((value) => {
      const read = publicOf(value)
      return read === null ? [] : [[`--cj-${read.name}`, read.usual] as const]
    }),
  )
const LIGHT = usual(".cj-panel")
const DARK = usual('.cj-panel[data-theme="dark"]')
const COMPACT = usual('.cj-panel[data-density="compact"]')

describe("docs/themes.md", () => {
  test("lists every variable that the sheets read, each once, and no other", () => {
    const read = [...panelSheets.values()].flatMap((css) => css.match(/--cj-[\w-]+/g) ?? [])
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...new Set(read)].toSorted())
  })

  test.each(rows)("gives the defaults of $name, and what it is for", (row) => {
    expect(row.first).toBe(LIGHT.get(row.name))
    expect(row.second).toBe(DARK.get(row.name) ?? COMPACT.get(row.name) ?? "same")
    expect(row.meaning.length).toBeGreaterThan(10)
  })
})

describe("a sample theme", () => {
  test.each([...themeSheets])("%s sets documented variables only, and all colours", (_, css) => {
    const set = [...css.matchAll(/(--cj-[\w-]+):/g)].map((m) => m[1] ?? "")
    expect(set.filter((name) => !LIGHT.has(name))).toEqual([])
    expect(set).toEqual(expect.arrayContaining([...DARK.keys()]))
    expect(set).toHaveLength(new Set(set).size)
  })
})
