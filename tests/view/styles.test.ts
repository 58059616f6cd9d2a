import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"

const FOLDER = path.join(import.meta.dirname, "../../src/view/styles")
const sheet = (name: string) => readFileSync(path.join(FOLDER, name), "utf8")
const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, css: sheet(name).replaceAll(/\/\*[\s\S]*?\*\//g, "") }))
const tokens = all.find(({ name }) => name === "tokens.css")?.css ?? ""

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

  test("every value that isn't private reads a public variable of the same name", () => {
    for (const [name, value] of declared(tokens)) {
      if (/^--_(?:small|pad|row-pad|control)$/.test(name ?? "")) continue
      expect(value, name).toMatch(/^var\(--cj-/)
    }
  })

  test("dark by choice and dark by the system are the same, colour by colour, and leave no light one", () => {
    const dark = block('.cj-panel[data-theme="dark"]')
    expect(block('.cj-panel[data-theme="auto"]')).toEqual(dark)
    const light = [...block(".cj-panel")].filter(([, value]) => value?.includes("#"))
    expect(light.map(([name]) => name)).toEqual([...dark.keys()])
  })

  test("colours stand in the tokens only", () => {
    for (const { name, css } of all.filter((each) => each.name !== "tokens.css")) {
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

describe("contrast of the default colours (WCAG 2.2, 1.4.3: 4.5 for text)", () => {
  const TEXT = ["--_ink", "--_muted", "--_accent", "--_good", "--_bad", "--_warn"]
  const colour = (theme: ReadonlyMap<string | undefined, string | undefined>, name: string) =>
    /#[\da-f]{6}/.exec(theme.get(name) ?? "")?.[0] ?? "no colour"
  const pairs = (["light", "dark"] as const).flatMap((theme) => {
    const values = block(theme === "light" ? ".cj-panel" : '.cj-panel[data-theme="dark"]')
    return [
      ...TEXT.flatMap((text) =>
        ["--_surface", "--_raised"].map((ground) => [text, ground] as const),
      ),
      ["--_accent", "--_accent-soft"] as const,
      ["--_warn", "--_warn-soft"] as const,
      ["--_ink", "--_bad-soft"] as const,
      ["--_muted", "--_bad-soft"] as const,
      ["--_ink", "--_hover"] as const,
      ["--_muted", "--_hover"] as const,
    ].map(([text, ground]) => [theme, text, ground, colour(values, text), colour(values, ground)])
  })

  test.each(pairs)("%s: %s on %s", (_theme, _text, _ground, text = "", ground = "") => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

const channel = (value: number) =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
