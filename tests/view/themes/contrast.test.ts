import { describe, expect, test } from "vitest"
import { contrastOf, over, readColour } from "./colour"
import { LEAST, type Pair, PAIRS } from "./pairs"
import { highPalette, ownPalette, type Palette, themePalette, themeSheets } from "./palettes"

const LIGHT = ownPalette(".cj-panel")
const SCHEMES = ["light", "dark"] as const

const PALETTES: readonly (readonly [string, keyof typeof LEAST, Palette])[] = [
  ["light", "ordinary", LIGHT],
  ["dark", "ordinary", ownPalette('.cj-panel[data-theme="dark"]')],
  ...SCHEMES.map((scheme) => [`high contrast, ${scheme}`, "high", highPalette(scheme)] as const),
  ...[...themeSheets].flatMap(([name, css]) =>
    SCHEMES.map((scheme) => [`${name}, ${scheme}`, "ordinary", themePalette(css, scheme)] as const),
  ),
]

const colourIn = (palette: Palette, name: string) => {
  const value = palette.get(name)
  if (value === undefined) throw new Error(`There is no colour ${name}.`)
  return readColour(value)
}

/** The pairs of a palette that fall short, each with its ratio. */
function faint(palette: Palette, least: Readonly<Record<Pair["use"], number>>): readonly string[] {
  return PAIRS.flatMap(({ use, front, ground }) => {
    const ratio = contrastOf(colourIn(palette, front), colourIn(palette, ground))
    return ratio >= least[use]
      ? []
      : [`${front} on ${ground} (${use}): ${ratio.toFixed(2)} < ${least[use]}`]
  })
}

describe("contrast of every pair of colours (WCAG 2.2, 1.4.3 and 1.4.11)", () => {
  test("there are the panel's four palettes and two of each sample theme", () => {
    expect([...themeSheets.keys()].toSorted()).toEqual(["amazon-connect", "salesforce", "webex"])
    expect(PALETTES).toHaveLength(10)
  })

  test.each(PALETTES)("%s", (_name, kind, palette) => {
    expect(faint(palette, LEAST[kind])).toEqual([])
  })

  // The dialog must stand out from the rows under the veil: by its ground or by its border.
  test.each(PALETTES)("%s: a dialog over the veil", (_name, _kind, palette) => {
    const surface = colourIn(palette, "surface")
    const veiled = over(colourIn(palette, "veil"), surface)
    const edge = contrastOf(colourIn(palette, "line-strong"), veiled)
    expect(Math.max(contrastOf(surface, veiled), edge)).toBeGreaterThanOrEqual(3)
  })

  test("every colour is in a pair, and every palette has all of them", () => {
    const paired = new Set([...PAIRS.flatMap(({ front, ground }) => [front, ground]), "veil"])
    expect([...paired].toSorted()).toEqual([...LIGHT.keys()].toSorted())
    for (const [name, , palette] of PALETTES)
      expect([...palette.keys()].toSorted(), name).toEqual([...LIGHT.keys()].toSorted())
  })

  test("a grey that is too faint would be found", () => {
    const fainter = new Map([...LIGHT, ["muted", "#8a8f98"]])
    expect(faint(fainter, LEAST.ordinary)).toContainEqual(
      expect.stringContaining("muted on surface"),
    )
  })
})

describe("the colours that are computed with", () => {
  test("are read in every notation that the tokens use", () => {
    expect(readColour("#fff")).toEqual({ rgb: [255, 255, 255], alpha: 1 })
    expect(readColour("#102030")).toEqual({ rgb: [16, 32, 48], alpha: 1 })
    expect(readColour("#00000080").alpha).toBeCloseTo(0.5, 2)
    expect(() => readColour("rebeccapurple")).toThrow("no colour")
  })

  test("have the contrast that WCAG gives as examples", () => {
    expect(contrastOf(readColour("#000000"), readColour("#ffffff"))).toBeCloseTo(21)
    expect(contrastOf(readColour("#767676"), readColour("#ffffff"))).toBeCloseTo(4.54, 2)
  })
})
