import type { Choice } from "../../model/choice"
import type { Direction } from "../../model/direction"
import type { FacetCounts } from "../../model/facetCounts"
import { OUTCOME_KINDS } from "../../model/outcome"
import { displayText } from "../format/displayText"
import type { PanelContext } from "../panelContext"
import { toggled } from "./toggled"

/** The filters behind the one button. */
export type FacetName = "directions" | "outcomes" | "campaigns" | "agents"

/** In the order in which they are offered. */
export const FACET_NAMES: readonly FacetName[] = ["directions", "outcomes", "campaigns", "agents"]

/** One value of a filter that can be taken or taken back. */
export interface FacetOption {
  readonly key: string
  readonly label: string
  /** How many interactions it would show; null where the held data don't cover the choice (ruling 5). */
  readonly count: number | null
  readonly pressed: boolean
  /** The choice that pressing it makes. */
  readonly next: Choice
}

/** What a facet's options are made from. */
export interface FacetSource {
  readonly choice: Choice
  /** Null before an answer. */
  readonly facets: FacetCounts | null
  /** Whether the held data cover the choice, so that the counts are the truth. */
  readonly isCovered: boolean
}

const DIRECTIONS: readonly Direction[] = ["inbound", "outbound", "unknown"]

type Panel = Pick<PanelContext, "words" | "collator">

/**
 * The values of a filter: those that occur in the period, and those chosen, which must be there to be taken back. A
 * value that would show nothing stays, at 0. Names in the order of the alphabet, so that nothing moves under the hand.
 */
export const facetOptions = (
  facet: FacetName,
  source: FacetSource,
  panel: Panel,
): readonly FacetOption[] => FACETS[facet](source, panel)

const FACETS: Readonly<
  Record<FacetName, (source: FacetSource, panel: Panel) => readonly FacetOption[]>
> = {
  directions: (source, { words }) =>
    optionsOf(source, source.facets?.directions(), source.choice.directions, {
      sort: (values) => DIRECTIONS.filter((each) => values.has(each)),
      label: words.direction,
      next: (directions) => ({ ...source.choice, directions }),
    }),
  outcomes: (source, { words }) =>
    optionsOf(source, source.facets?.outcomes(), source.choice.outcomes, {
      sort: (values) => OUTCOME_KINDS.filter((each) => values.has(each)),
      label: words.outcomeKind,
      next: (outcomes) => ({ ...source.choice, outcomes }),
    }),
  campaigns: (source, { collator }) =>
    optionsOf(source, source.facets?.campaigns(), source.choice.campaigns, {
      sort: (values) => [...values].toSorted(collator().compare),
      label: displayText,
      next: (campaigns) => ({ ...source.choice, campaigns }),
    }),
  agents: (source, { collator }) =>
    optionsOf(source, source.facets?.agents(), source.choice.agents, {
      sort: (values) => [...values].toSorted(collator().compare),
      label: displayText,
      next: (agents) => ({ ...source.choice, agents }),
    }),
}

interface Rules<Value> {
  readonly sort: (values: ReadonlySet<Value>) => readonly Value[]
  readonly label: (value: Value) => string
  readonly next: (chosen: readonly Value[]) => Choice
}

function optionsOf<Value extends string>(
  { isCovered }: FacetSource,
  counts: ReadonlyMap<Value, number> | undefined,
  chosen: readonly Value[],
  { sort, label, next }: Rules<Value>,
): readonly FacetOption[] {
  return sort(new Set([...(counts?.keys() ?? []), ...chosen])).map((value) => ({
    key: value,
    label: label(value),
    count: isCovered && counts !== undefined ? (counts.get(value) ?? 0) : null,
    pressed: chosen.includes(value),
    next: next(toggled(chosen, value)),
  }))
}

/** How many choices are taken behind the button. */
export const facetsTaken = (choice: Choice): number =>
  FACET_NAMES.reduce((sum, facet) => sum + choice[facet].length, 0)
