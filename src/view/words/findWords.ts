import type { FacetName } from "../filters/facetOptions"
import type { PanelAction } from "../keys/panelActions"
import type { LookUpBy, LookUpProblem } from "../lookUp/lookUpProblem"
import type { Message } from "./words"

/** The words of finding: filters, search, the ways out of an empty result, privacy, keys and the look-up. */
export interface FindWords {
  readonly search: string
  /** The button that opens the further filters. `active` counts the choices taken there. */
  readonly filter: string
  readonly filterActive: (active: number) => string
  readonly facet: (facet: FacetName) => string
  /** The name of the field that narrows a long list of choices, and what stands there when nothing is left. */
  readonly findOption: (facet: FacetName) => string
  readonly noOption: string
  /** How many choices of a long list the field has still to find. */
  readonly moreOptions: (count: number) => string

  /** The parts of the status line that name what narrows. More than two values of a filter are counted. */
  readonly severalOf: (several: { readonly facet: FacetName; readonly count: number }) => string
  readonly searchedFor: (text: string) => string
  /** The same while it is masked. */
  readonly searchedForHidden: string
  readonly monthSpan: (span: { readonly first: string; readonly last: string }) => string
  /** Takes every filter but the period back. */
  readonly clear: string

  readonly noneInMonths: string
  /** The ways out of an empty result: how many interactions, where, and the word that goes there. */
  readonly waysOut: string
  readonly elsewhere: (way: { readonly count: number; readonly where: string }) => string
  readonly withoutFilters: (count: number) => string

  /** The state in which numbers and comments are masked, and what changes it. */
  readonly masked: string
  readonly mask: string
  readonly unmask: string

  readonly keys: string
  readonly keysSentence: string
  readonly keysWork: string
  readonly keyAction: (action: PanelAction) => string
  /** What is written on a key: "J", "Enter", "1 – 9". */
  readonly keyCap: (written: string) => string
  /** What stands between two keys that do the same. */
  readonly or: string
  readonly closeKeys: string

  readonly lookUp: string
  readonly lookUpBy: string
  readonly lookUpKind: (by: LookUpBy) => string
  readonly lookUpHint: (by: LookUpBy) => string
  readonly lookUpProblem: (problem: LookUpProblem) => string
  readonly lookUpFind: string
  readonly lookUpClear: string
  /** What the idle screen says where a look-up is possible. */
  readonly noCallLookUp: Message
}
