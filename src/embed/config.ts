import * as v from "valibot"
import { CONFIG_DEFAULTS } from "./configDefaults"
import type { ConfigEnvironment } from "./configEnvironment"
import type { ConfigInput } from "./configInput"
import { isPlainObject } from "./configFields"
import type { ConfigProblem } from "./configProblem"
import { configKeys, configSchema, type ReadConfig } from "./configSchema"
import { nearestName } from "./nearestName"
import { type PanelSettings, panelSettings } from "./panelSettings"
import { quoteValue } from "./quoteValue"

/** A configuration that holds, as it was written (`input`) and read (`config`), or everything that is wrong with it. */
export type ConfigResult =
  | { readonly ok: true; readonly config: PanelSettings; readonly input: ConfigInput }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

/** How a configuration is read. */
export interface ConfigOptions {
  /** What holds it, for people: `"config.json"`, `"config"`. */
  readonly name: string
  /** Whether `hostOrigins` has to be there: in the iframe page, which has nobody else to ask. */
  readonly needsOrigins: boolean
  readonly environment: ConfigEnvironment
}

/**
 * Checks a configuration from outside, whole: unknown keys, wrong types, values out of range, bad origins, and keys
 * that contradict each other. Nothing is repaired (design decision 11); an absent key takes its default.
 */
export function readConfig(input: unknown, options: ConfigOptions): ConfigResult {
  if (!isPlainObject(input)) return { ok: false, problems: [notAnObject(input, options)] }
  const result = v.safeParse(configSchema(options.environment.ownOrigin), input, {
    abortPipeEarly: true,
  })
  const problems = [...unknownKeys(input), ...(result.issues ?? []).map(problemOf)]
  if (options.needsOrigins && input["hostOrigins"] === undefined) problems.unshift(NO_ORIGINS)
  if (result.success) problems.push(...contradictions(result.output))
  if (!result.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, config: panelSettings(result.output, options.environment), input }
}

const notAnObject = (input: unknown, { name }: ConfigOptions): ConfigProblem => ({
  key: name,
  problem: `${quoteValue(input)} is not an object of settings`,
  remedy: `Write ${EXAMPLE}.`,
})

const EXAMPLE = `{ "hostOrigins": ["https://desktop.example.com"] }`

const NO_ORIGINS: ConfigProblem = {
  key: "hostOrigins",
  problem: "is missing, so there is nobody whom the panel may trust",
  remedy: `Name the desktop's exact origin: ${EXAMPLE}.`,
}

function unknownKeys(input: Readonly<Record<string, unknown>>): ConfigProblem[] {
  const known = configKeys()
  return Object.keys(input)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearestName(key, known)
      return {
        key: quoteKey(key),
        problem: "is not a setting",
        remedy: near === null ? "Take it out." : `Did you mean ${near}?`,
      }
    })
}

// A key is shown as it was written; one that isn't a plain word, or is long, is quoted like a value.
const quoteKey = (key: string): string => (/^[\w-]{1,40}$/.test(key) ? key : quoteValue(key))

function problemOf(issue: v.BaseIssue<unknown>): ConfigProblem {
  const [top, ...rest] = (issue.path ?? []).map(({ key }) => key)
  const place = rest.map((key) =>
    typeof key === "number" ? `[${key}]` : `.${quoteKey(String(key))}`,
  )
  const key = String(top)
  return {
    key: `${key}${place.join("")}`,
    problem: `${quoteValue(issue.input)} ${issue.message}`,
    remedy: remedyFor(key),
  }
}

function remedyFor(key: string): string {
  if (key === "hostOrigins")
    return 'Each entry is one exact origin of the desktop, or "self" for the page\'s own.'
  const byKey: Readonly<Record<string, unknown>> = CONFIG_DEFAULTS
  const usual = byKey[key]
  return usual === undefined
    ? `Correct it, or take it out.`
    : `Correct it, or take it out for the default, ${JSON.stringify(usual)}.`
}

function contradictions({ months, defaultMonths }: ReadConfig): readonly ConfigProblem[] {
  if (defaultMonths === undefined || months.includes(defaultMonths)) return []
  return [
    {
      key: "defaultMonths",
      problem: `${defaultMonths} is not one of the periods on offer, ${months.join(", ")}`,
      remedy: "Choose one of them, or add it to months.",
    },
  ]
}
