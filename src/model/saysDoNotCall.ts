import { foldText } from "./foldText"

// Tells most names apart for the price of one look: the rules below are for the few that are left.
const HINT = /call|contact|phone|ring|dnc|decease|passed away|desist/

const JOINED = /(?<=\p{L})[-\u2010\u2011_](?=\p{L})/gu
const APOSTROPHE = /['\u2018\u2019]/gu
/** What parts the sayings of one name: "Deceased – do not contact", "Closed (DNC)". */
const BREAK = /[^\p{L}\p{M}\p{N}\s]+/u

const WHO = "(?: (?:this |the )?(?:customer|client|contact|number|me|them|him|her|us|party))?"
const DO_NOT = String.raw`(?:please )?(?:do not|dont|never)(?: ever)? (?:call|contact|phone|ring)${WHO}`
const LIST = String.raw`(?:dnc|do not (?:call|contact))`
const REMOVE = String.raw`(?:removed?|take|taken)${WHO} (?:from|off) (?:the |our |your )?(?:call|calling|contact|phone) list`

/** Each a whole saying: "do not call before 5 pm" and "DNC check passed" are others, and say another thing. */
const SAYINGS = [
  String.raw`${DO_NOT}(?: (?:again|any ?more|any longer))?(?: please)?`,
  String.raw`(?:(?:add(?:ed)?|put|placed|is|registered)${WHO} )?(?:to |on )?(?:the |our |your )?${LIST}(?: list| register| registry)?(?: (?:please|request(?:ed)?|added))?`,
  String.raw`(?:requested|requests|asked for) ${LIST}`,
  REMOVE,
  String.raw`(?:stop|no more) (?:calling|calls|contacting)${WHO}`,
  String.raw`(?:(?:customer|client|contact|party|account holder|cardholder)(?: is)? )?(?:deceased|passed away)`,
  String.raw`deceased (?:customer|client|contact|party|account holder|cardholder)`,
  "cease and desist",
]
const SAYING = new RegExp(`^(?:${SAYINGS.join("|")})$`)

/**
 * Whether an outcome's name plainly says that the customer must not be called, in English: a name that is, or holds
 * between its separators, such a saying. Whoever names it otherwise maps its id (`outcomeKinds`): a name that is only
 * about calls ("Do not call before noon") must not take a customer off them.
 */
export function saysDoNotCall(name: string): boolean {
  const folded = foldText(name)
  if (!HINT.test(folded)) return false
  return folded
    .replaceAll(APOSTROPHE, "")
    .replaceAll(JOINED, " ")
    .split(BREAK)
    .some((part) => SAYING.test(part.trim().replaceAll(/\s+/g, " ")))
}
