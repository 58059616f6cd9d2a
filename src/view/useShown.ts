import { useMemo } from "react"
import { applyChoice, type Shown } from "../model/applyChoice"
import { type Choice, firstChoice } from "../model/choice"
import type { Context } from "../model/context"
import { facetCounts } from "../model/facetCounts"
import type { Interaction } from "../model/interaction"
import type { Journey } from "../model/journey"
import { type ChannelCounts, channelCounts, NO_COUNTS } from "./filters/channelCounts"

/** Everything that is derived from one journey and one choice, made anew only when either changes. */
export interface ShownJourney {
  /** Null when no journey is held. */
  readonly shown: Shown | null
  readonly counts: ChannelCounts
  /** The rows of the period, whatever the other filters: what is said of the customer is said of these. */
  readonly inPeriod: readonly Interaction[]
}

const NONE: readonly Interaction[] = []

/** Derives what the panel shows. */
export function useShown(journey: Journey | null, choice: Choice, context: Context): ShownJourney {
  const { months } = choice
  const inPeriod = useMemo(
    () =>
      journey === null
        ? NONE
        : applyChoice(journey, firstChoice({ channel: "all", months }), context).rows,
    [journey, months, context],
  )
  return useMemo(() => {
    if (journey === null) return { shown: null, counts: NO_COUNTS, inPeriod }
    return {
      shown: applyChoice(journey, choice, context),
      counts: channelCounts(facetCounts(journey, choice, context), journey.scope, months),
      inPeriod,
    }
  }, [journey, choice, context, months, inPeriod])
}
