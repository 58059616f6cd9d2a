import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"

const FOLDER = path.join(import.meta.dirname, "../../src/view/styles")
const sheet = (name: string) => readFileSync(path.join(FOLDER, name), "utf8")
const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, css: sheet(name).replaceAll(/\/\*[\s\S]*?\*\//g, "") }))
const tokens = all.find(({ name }) => name === "tokens.css")?.css ?? ""
const highContrast = all.find(({ name }) => name === "highContrast.css")?.css ?? ""

const declared = (css: string) =>
  new Map([...css.matchAll(/(--_[\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]]))
const block = (selector: string) => {
  const start = tokens.lastIndexOf(`${selector} {`)
  return declared(tokens.slice(start, tokens.indexOf("}", start)))
}

describe("the styling surface", () => {
  test("every private variable that is used is declared", () => {
    const known = new Set(declared(tokens).keys())
    const used = all.flatMap(({ css }) => [...css.matchAll(/var\((--_[\w-]+)/g)].map((m) => m[1]))
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  test("every value that isn't derived from another reads a public variable", () => {
    for (const [name, value] of declared(tokens)) {
      if (name === "--_small" || name === "--_when") continue
      expect(value, name).toMatch(/^(?:max\(24px, )?var\(--cj-/)
    }
  })

  test("no public variable is read outside the tokens", () => {
    for (const { name, css } of all.filter((each) => each.name !== "tokens.css"))
      expect(css.match(/--cj-[\w-]+/g), name).toBeNull()
  })

  test("dark by choice and dark by the system are the same, colour by colour, and leave no light one", () => {
    const dark = block('.cj-panel[data-theme="dark"]')
    expect(block('.cj-panel[data-theme="auto"]')).toEqual(dark)
    const light = [...block(".cj-panel")].filter(([, value]) => value?.includes("#"))
    expect(light.map(([name]) => name)).toEqual([...dark.keys()])
  })

  test("high contrast by choice and by the system's wish are the same, colour by colour", () => {
    const rules = [...highContrast.matchAll(/\.cj-panel([^{]+)\{([^}]+)\}/g)].map(
      ([, selector = "", body = ""]) => ({ selector: selector.trim(), body: declared(body) }),
    )
    const [light, dark, ...others] = rules
    expect(others.map(({ selector }) => selector)).toEqual([
      ':is([data-theme="auto"], [data-theme="light"])',
      '[data-theme="dark"]',
      '[data-theme="auto"]',
    ])
    expect(others.map(({ body }) => body)).toEqual([light?.body, dark?.body, dark?.body])
    expect([...(dark?.body.keys() ?? [])]).toEqual([
      ...block('.cj-panel[data-theme="dark"]').keys(),
    ])
  })

  test("colours stand in the tokens and in the high contrast only", () => {
    const places = ["tokens.css", "highContrast.css"]
    for (const { name, css } of all.filter((each) => !places.includes(each.name))) {
      expect(css.match(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(/gi), name).toBeNull()
    }
  })

  test("every class is the panel's own", () => {
    for (const { name, css } of all) {
      const classes = [...css.matchAll(/\.([a-z][\w-]*)/gi)].map((m) => m[1] ?? "")
      expect(
        classes.filter((each) => !each.startsWith("cj-")),
        name,
      ).toEqual([])
    }
  })
})
