import { CONFIG_DEFAULTS } from "../embed/configDefaults"
import type { ConfigInput } from "../embed/configInput"
import type { Ask } from "./ask"
import type { Observation, Observations } from "./observation"

/** The answer to one question that the protocol's documentation leaves open (protocol.md section 4). */
export interface Finding {
  /** What was in question. */
  readonly question: string
  /**
   * `fits`: the panel copes as it is set. `set`: it does with `settings`. `note`: worth knowing, nothing to do.
   * `problem`: something has to be done that no setting does. `unknown`: this could not be learnt.
   */
  readonly verdict: "fits" | "set" | "note" | "problem" | "unknown"
  readonly answer: string
  /** What `config.json` needs; undefined takes a key out. */
  readonly settings: ConfigInput
}

/** Draws one answer from what was seen, for a panel that is set as `current`. */
export type Finder = (seen: Observations, current: ConfigInput) => Finding

/** A finding, with `set` as its verdict exactly when the panel isn't set so already. */
export function finding(
  question: string,
  verdict: Exclude<Finding["verdict"], "set">,
  answer: string,
  wanted: ConfigInput = {},
  current: ConfigInput = {},
): Finding {
  const settings = changed(wanted, current)
  const isSet = Object.keys(settings).length > 0 && verdict !== "problem"
  return { question, verdict: isSet ? "set" : verdict, answer, settings }
}

// A key that says what the panel does anyway is no change.
function changed(wanted: ConfigInput, current: ConfigInput): ConfigInput {
  const now: Readonly<Record<string, unknown>> = { ...CONFIG_DEFAULTS, ...current }
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) =>
      value === undefined
        ? Object.hasOwn(current, key)
        : JSON.stringify(value) !== JSON.stringify(now[key]),
    ),
  )
}

/** The answer to the question that differs from the base in the given points; undefined when it was not asked. */
export function answerTo(
  { base, answers }: Observations,
  over: Partial<Ask>,
): Observation | undefined {
  if (base === null) return undefined
  const wanted: Readonly<Record<string, unknown>> = { ...base, ...over }
  return answers.find(({ ask }) =>
    Object.entries(ask).every(([key, value]) => wanted[key] === value),
  )
}

/** Whether a question was answered with a list of rows, if an empty one. */
export const hasRows = (seen: Observation | undefined): boolean => seen?.outcome === "rows"

/** How many rows came. */
export const rowCount = (seen: Observation | undefined): number => seen?.rows?.count ?? 0

/** What came instead of rows, in words. */
export function instead(seen: Observation | undefined): string {
  if (seen === undefined) return "was not asked"
  switch (seen.outcome) {
    case "error":
      return "is answered with an error"
    case "broken":
      return "is answered with something that can’t be read"
    case "silence":
      return "is not answered"
    case "rows":
      return `is answered with ${counted(rowCount(seen), "row")}`
    default:
      return seen.outcome satisfies never
  }
}

/** "1 row", "2 rows". */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`
