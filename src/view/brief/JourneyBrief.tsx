import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import { BriefLine } from "./BriefLine"
import { useBrief } from "./useBrief"

/** The brief of what is held of the chosen period. */
export function JourneyBrief({
  journey,
  inPeriod,
  months,
  context,
}: {
  readonly journey: Journey | null
  /** All rows of the period, newest first, before other filters. */
  readonly inPeriod: readonly Interaction[]
  readonly months: number
  readonly context: Context
}) {
  return <BriefLine facts={useBrief(journey, inPeriod, months, context)} />
}
