import { useMemo } from "react"
import { applyChoice, type Shown } from "../model/applyChoice"
import { type Choice, firstChoice, scopeOf } from "../model/choice"
import type { Context } from "../model/context"
import { type FacetCounts, facetCounts } from "../model/facetCounts"
import type { Interaction } from "../model/interaction"
import type { Journey } from "../model/journey"
import { covers } from "../model/scope"
import { type ChannelCounts, channelCounts, NO_COUNTS } from "./filters/channelCounts"

/** Everything that is derived from one journey and one choice, made anew only when either changes. */
export interface ShownJourney {
  /** Null when no journey is held. */
  readonly shown: Shown | null
  readonly counts: ChannelCounts
  /** How many rows each value of each filter would show. */
  readonly facets: FacetCounts | null
  /** Whether the held data cover the choice, so that the counts are the truth (ruling 5). */
  readonly isCovered: boolean
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
    if (journey === null) {
      return { shown: null, counts: NO_COUNTS, facets: null, isCovered: false, inPeriod }
    }
    const facets = facetCounts(journey, choice, context)
    return {
      shown: applyChoice(journey, choice, context),
      counts: channelCounts(facets, journey.scope, months),
      facets,
      isCovered: covers(journey.scope, scopeOf(choice)),
      inPeriod,
    }
  }, [journey, choice, context, months, inPeriod])
}
