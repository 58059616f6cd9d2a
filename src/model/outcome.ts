import { saysDoNotCall } from "./saysDoNotCall"

/** What an outcome (disposition) means for the timeline, whatever its name. Ruling 2 of the design. */
export type OutcomeKind =
  | "success"
  | "callback"
  | "do-not-call"
  | "busy"
  | "no-answer"
  | "machine"
  | "fax"
  | "rejected"
  | "invalid"
  | "business"
  | "unknown"

/** Every kind, in the order in which filters offer them. */
export const OUTCOME_KINDS: readonly OutcomeKind[] = [
  "success",
  "callback",
  "do-not-call",
  "business",
  "no-answer",
  "busy",
  "machine",
  "rejected",
  "invalid",
  "fax",
  "unknown",
]

const TELEPHONY: Readonly<Record<number, OutcomeKind>> = {
  0: "success",
  2: "invalid",
  3: "busy",
  4: "callback",
  5: "do-not-call",
  6: "fax",
  7: "machine",
  8: "no-answer",
  9: "rejected",
}

const FIRST_BUSINESS_ID = 100

/**
 * The kind of an outcome. `mapped` (the setting `outcomeKinds`, keyed by id) wins; then the telephony ids of protocol.md
 * section 2. An outcome of which neither knows, but whose name plainly says that the customer must not be called, is
 * `do-not-call`: to show "Deceased – do not contact" as any other outcome would be to hide it. Other ids from 100 up are
 * the campaign's business outcomes, good or bad; anything else is `unknown`.
 */
export function outcomeKind(
  id: number | null,
  name: string | null,
  mapped?: ReadonlyMap<number, OutcomeKind>,
): OutcomeKind {
  const known = kindOfId(id, mapped)
  if (known !== undefined) return known
  return kindOfName(id, name)
}

/** The kind that an id alone decides; undefined where the name has a say. */
export const kindOfId = (
  id: number | null,
  mapped?: ReadonlyMap<number, OutcomeKind>,
): OutcomeKind | undefined => (id === null ? undefined : (mapped?.get(id) ?? TELEPHONY[id]))

/** The kind of an outcome whose id decides nothing by itself. */
export function kindOfName(id: number | null, name: string | null): OutcomeKind {
  if (name !== null && saysDoNotCall(name)) return "do-not-call"
  return id !== null && id >= FIRST_BUSINESS_ID ? "business" : "unknown"
}

/** The attempt reached the customer (on Voice, "answered"): success, callback, do-not-call or a business outcome. */
export const isReached = (kind: OutcomeKind): boolean =>
  kind === "success" || kind === "callback" || kind === "do-not-call" || kind === "business"

/** The attempt is known to have reached nobody. An unknown outcome is neither reached nor failed. */
export const isFailed = (kind: OutcomeKind): boolean => kind !== "unknown" && !isReached(kind)
