import { createContext, useContext } from "react"
import { LANGUAGES } from "../../scripts/access/languages.mjs"

export const THEMES = ["auto", "light", "dark", "high-contrast"] as const
export const DENSITIES = ["comfortable", "compact"] as const
export const LOCALES = LANGUAGES
export const WIDTHS = ["fill", "280", "400", "800", "1200"] as const

/** What the toolbar, or a story's parameters, say of the looks. */
export interface Looks {
  readonly theme: (typeof THEMES)[number]
  readonly density: (typeof DENSITIES)[number]
  readonly width: (typeof WIDTHS)[number]
  /** The language of the panel, and how dates and numbers are written. */
  readonly locale: (typeof LOCALES)[number]
}

/** The looks of a story: its controls go before its parameter `looks`, and that before the toolbar. */
export function looksOf(
  globals: Readonly<Record<string, unknown>>,
  parameters: Readonly<Record<string, unknown>> = {},
  args: Readonly<Record<string, unknown>> = {},
): Looks {
  const own = parameters["looks"]
  const told = { ...globals, ...(typeof own === "object" ? own : {}), ...args }
  return {
    theme: oneOf(THEMES, told["theme"]),
    density: oneOf(DENSITIES, told["density"]),
    width: oneOf(WIDTHS, told["width"]),
    locale: oneOf(LOCALES, told["locale"]),
  }
}

const oneOf = <T extends string>(list: readonly [T, ...T[]], value: unknown): T =>
  list.find((each) => each === value) ?? list[0]

const Context = createContext<Looks>(looksOf({}))

/** Gives the stories inside a stage its looks. */
export const LooksProvider = Context.Provider

/** The looks of the stage around this. */
export const useLooks = (): Looks => useContext(Context)
