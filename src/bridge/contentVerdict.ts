import type { Context } from "../model/context"
import { contradiction } from "../model/contradiction"
import type { Journey } from "../model/journey"
import { periodStart } from "../model/periodStart"
import { epochMs } from "../model/time"
import type { ContentVerdict } from "./clientParts"

const SLACK_MS = 86_400_000

/**
 * Whether the rows of a reply can be the answer to its request: no, only when *all* of them contradict it
 * (decision 3, with its day of slack). An empty reply fits everything.
 */
export function contentVerdict({ interactions, scope }: Journey, context: Context): ContentVerdict {
  const oldest = epochMs(periodStart(scope.months, context) - SLACK_MS)
  let verdict: ContentVerdict = "fits"
  for (const interaction of interactions) {
    const reason = contradiction(interaction, scope, oldest)
    if (reason === null) return "fits"
    if (reason === "channel") verdict = "other-channel"
    else if (verdict === "fits") verdict = "outside-months"
  }
  return verdict
}
