import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")
const distinct = (found: IterableIterator<RegExpMatchArray>): string[] =>
  [...new Set([...found].map(([, rule = ""]) => rule))].toSorted()

const spec = read("../../src/protocol/SPEC.md")
const stated = [...spec.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\*/gm)].map(([, rule = ""]) => rule)
const names = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".test.ts") && file !== "spec.test.ts")
  .map((file) => read(file))
  .join("\n")

// A rule stands at the beginning of a test's or a group's name.
const quoted = distinct(names.matchAll(/["`]\[([A-Z]\d+)\] /g))

describe("SPEC.md and the tests", () => {
  it("hold the same rules", () => {
    expect(quoted).toEqual(stated.toSorted())
  })

  it("state each rule once", () => {
    expect(stated).toEqual([...new Set(stated)])
    expect(stated.length).toBeGreaterThan(50)
  })

  it("refer to no rule that isn't stated", () => {
    expect(stated).toEqual(expect.arrayContaining(distinct(spec.matchAll(/\[([A-Z]\d+)\]/g))))
  })
})
