import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.join(import.meta.dirname, "../../..")
const STYLES = path.join(ROOT, "src/view/styles")
const THEMES = path.join(ROOT, "recipes/themes")

/** Colours by their private names, without the dashes: `surface`, `accent-soft`. */
export type Palette = ReadonlyMap<string, string>

const bare = (file: string): string =>
  readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "")

/** The sheet of the panel's tokens, without comments. */
export const tokensCss = bare(path.join(STYLES, "tokens.css"))
/** The sheet of the high contrast, without comments. */
export const highContrastCss = bare(path.join(STYLES, "highContrast.css"))
/** All sheets of the panel by their file names, without comments. */
export const panelSheets: ReadonlyMap<string, string> = new Map(
  readdirSync(STYLES).map((name) => [name, bare(path.join(STYLES, name))]),
)
/** The sheets of the sample themes by their names, without comments. */
export const themeSheets: ReadonlyMap<string, string> = new Map(
  readdirSync(THEMES).map((name) => [name.replace(".css", ""), bare(path.join(THEMES, name))]),
)

/** What a rule of a sheet declares for the panel's private variables; the `nth` rule of its selector. */
export function declarations(css: string, selector: string, nth = 0): ReadonlyMap<string, string> {
  const body = css.split(`${selector} {`)[nth + 1]?.split("}")[0]
  if (body === undefined) throw new Error(`There is no rule ${nth} of ${selector}.`)
  return new Map(
    [...body.matchAll(/--_([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  )
}

/** The public variable that a declaration reads, without the dashes, and its default; null when it reads none. */
export function publicOf(value: string): { readonly name: string; readonly usual: string } | null {
  const read = /var\(--cj-([\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/.exec(value)
  return read === null ? null : { name: read[1] ?? "", usual: read[2]?.trim() ?? "" }
}

const isColour = (value: string): boolean => value.startsWith("#")

/** The panel's own colours of a theme. */
export function ownPalette(selector: string): Palette {
  const usual = [...declarations(tokensCss, selector)].map(
    ([name, value]) => [name, publicOf(value)?.usual ?? ""] as const,
  )
  return new Map(usual.filter(([, value]) => isColour(value)))
}

/** The high contrast, light or dark. */
export const highPalette = (scheme: "light" | "dark"): Palette =>
  declarations(highContrastCss, '.cj-panel[data-theme="high-contrast"]', scheme === "light" ? 0 : 1)

/** The private name of each public colour, as the tokens tie them. */
const privateOf: ReadonlyMap<string, string> = new Map(
  [...declarations(tokensCss, ".cj-panel")].map(([name, value]) => [
    publicOf(value)?.name ?? "",
    name,
  ]),
)

/** What a sample theme makes of the panel's own colours in a scheme. */
export function themePalette(css: string, scheme: "light" | "dark"): Palette {
  const own = ownPalette(scheme === "light" ? ".cj-panel" : '.cj-panel[data-theme="dark"]')
  const set = [...css.matchAll(/--cj-([\w-]+):\s*light-dark\(([^,]+),\s*([^)]+)\)/g)]
  return new Map([
    ...own,
    ...set.map(
      ([, name = "", light = "", dark = ""]) =>
        [privateOf.get(name) ?? name, scheme === "light" ? light : dark] as const,
    ),
  ])
}
