import type { Transport } from "../../bridge/transport"
import type { CallInput } from "../callInput"
import { readConfig } from "../config"
import type { ConfigEnvironment } from "../configEnvironment"
import { isPlainObject } from "../configFields"
import type { ConfigInput } from "../configInput"
import type { ConfigProblem } from "../configProblem"
import { elementCall } from "./elementCall"
import { type ElementInput, ORIGINS_ATTRIBUTE, PROPERTIES } from "./elementInput"
import { elementTransport } from "./elementTransport"

/** How the element reaches the desktop: by what the page gave, or by `postMessage` to the page's own embedder. */
export type ElementCarrier =
  | { readonly kind: "given"; readonly transport: Transport }
  | { readonly kind: "embedder"; readonly origins: readonly string[] }

/** What the element is to show. */
export type ElementPlan =
  | {
      readonly kind: "problem"
      readonly code: "CONFIG" | "NO_HOST"
      readonly problems: readonly ConfigProblem[]
    }
  | { readonly kind: "no-carrier" }
  | {
      readonly kind: "panel"
      readonly carrier: ElementCarrier
      readonly call: CallInput | null | undefined
      readonly config: ConfigInput
    }

/** Where the element stands. */
export interface ElementPlace {
  /** Whether another page embeds this one. */
  readonly embedded: boolean
  readonly environment: ConfigEnvironment
}

/**
 * Decides from all that the page has told what the element shows. One wrong attribute or property is enough for a
 * notice that names it, in place of everything else (fault 55): half of what was meant could be another customer's.
 */
export function elementPlan(input: ElementInput, place: ElementPlace): ElementPlan {
  const call = elementCall(input)
  const transport = elementTransport(input.transport)
  const settings = elementSettings(input, place.environment)
  const problems = [
    ...misplaced(input),
    ...(call.ok ? [] : call.problems),
    ...(transport.ok ? [] : transport.problems),
    ...(settings.ok ? [] : settings.problems),
  ]
  if (!call.ok || !transport.ok || !settings.ok || problems.length > 0)
    return { kind: "problem", code: "CONFIG", problems }

  const panel = (carrier: ElementCarrier): ElementPlan => ({
    kind: "panel",
    carrier,
    call: call.call,
    config: settings.input,
  })
  if (transport.transport !== null) return panel({ kind: "given", transport: transport.transport })
  const origins = settings.config.hostOrigins
  if (origins.length === 0) return { kind: "no-carrier" }
  if (!place.embedded) return { kind: "problem", code: "NO_HOST", problems: [] }
  return panel({ kind: "embedder", origins })
}

/** What is wrong with an element that was given no way to a desktop at all. */
export const NO_CARRIER: ConfigProblem = {
  key: "transport",
  problem: "is missing, and so is host-origins, so there is no desktop to ask",
  remedy: `Set the transport property, or host-origins="https://desktop.example.com" in a page that the desktop embeds.`,
}

// The attribute stands in for the setting of the same meaning, and both are read by the same rules.
function elementSettings(
  { config, attributes }: ElementInput,
  environment: ConfigEnvironment,
): ReturnType<typeof readConfig> {
  const written = config ?? {}
  const list = attributes
    .get(ORIGINS_ATTRIBUTE)
    ?.split(/[\s,]+/)
    .filter((part) => part !== "")
  const isTold = list !== undefined && isPlainObject(written)
  const result = readConfig(isTold ? { ...written, hostOrigins: list } : written, {
    name: "config",
    needsOrigins: false,
    environment,
  })
  if (result.ok || !isTold) return result
  const problems = result.problems.map((problem) => ({
    ...problem,
    key: problem.key.replace(/^hostOrigins\b/, ORIGINS_ATTRIBUTE),
  }))
  return { ok: false, problems }
}

// React 18 writes every prop of a custom element as an attribute, and an object as "[object Object]".
const misplaced = ({ attributes }: ElementInput): ConfigProblem[] =>
  PROPERTIES.filter((name) => attributes.has(name)).map((name) => ({
    key: name,
    problem: "is given as an attribute",
    remedy: `It is a property: write element.${name} = …, in React 18 by a ref.`,
  }))
