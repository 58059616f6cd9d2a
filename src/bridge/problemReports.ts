import { JourneyError } from "../model/journeyError"
import type { Malformed } from "../protocol/decoded"

const MAX_KINDS = 100

/** Tells of messages that are ours but broken: once for each place and problem, never with values (decision 10). */
export function createProblemReports(
  report: (error: JourneyError) => void,
): (broken: Malformed) => void {
  const told = new Set<string>()
  return ({ what, path, problem }) => {
    const text = `A ${what} from the desktop broke the protocol at ${path}: ${problem}.`
    if (told.has(text) || told.size >= MAX_KINDS) return
    told.add(text)
    report(new JourneyError("PROTOCOL", text))
  }
}
