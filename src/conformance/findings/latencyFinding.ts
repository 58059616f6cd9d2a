import { CONFIG_DEFAULTS } from "../../embed/configDefaults"
import { type Finder, finding } from "../finding"

const MOST_MS = 120_000

/** How long do answers take? */
export const latencyFinding: Finder = ({ answers }, current) => {
  const question = "How long do answers take?"
  const times = answers.flatMap(({ latencyMs }) => latencyMs ?? []).toSorted((a, b) => a - b)
  const slowest = times[times.length - 1]
  const middle = times[Math.floor(times.length / 2)]
  if (slowest === undefined || middle === undefined)
    return finding(question, "unknown", "Nothing was answered.")
  const timeoutMs = current.timeoutMs ?? CONFIG_DEFAULTS.timeoutMs
  const enough = slowest <= timeoutMs * 0.6
  const wanted = Math.min(MOST_MS, Math.ceil((slowest * 2) / 1000) * 1000)
  return finding(
    question,
    "fits",
    `${seconds(middle)} in the middle, ${seconds(slowest)} at most, of ${times.length} answers.`,
    enough ? {} : { timeoutMs: Math.max(timeoutMs, wanted) },
    current,
  )
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 9950 ? 2 : 1)} s`
