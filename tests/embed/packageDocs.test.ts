import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

// docs/package.md promises to list the whole API; the reports in etc/ are the API.
const page = readFileSync("docs/package.md", "utf8")
const exportsOf = (entry: string): readonly string[] =>
  [
    ...readFileSync(`etc/${entry}.api.md`, "utf8").matchAll(
      /^export (?:declare )?(?:abstract )?(?:class|const|function|interface|type) (\w+)/gm,
    ),
  ].map(([, name = ""]) => name)

describe.each(["index", "element", "host"])("the public API of %s", (entry) => {
  it("is listed whole in docs/package.md", () => {
    const names = exportsOf(entry)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
