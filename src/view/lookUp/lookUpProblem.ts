/** What a customer can be looked up by. */
export type LookUpBy = "number" | "account"

/** Why a text can't be looked up. */
export type LookUpProblem =
  | "number-missing"
  | "number-signs"
  | "number-short"
  | "number-long"
  | "account-missing"
  | "account-signs"
  | "account-parts"
  | "account-long"

const FEWEST_DIGITS = 3
const MOST_DIGITS = 20
const LONGEST_ACCOUNT = 200
const NUMBER_SIGNS = /^[\d\s+().\-/]+$/
const ACCOUNT_SIGNS = /^[\d|]+$/
/** The LCM key is numbers joined by `|` (protocol.md section 2). Which ones, and how many, is the desktop's affair. */
const ACCOUNT = /^\d+(?:\|\d*)+$/

/** What is wrong with a text to be looked up; null when it can be asked for. White space around it doesn't matter. */
export function lookUpProblem(by: LookUpBy, text: string): LookUpProblem | null {
  const wanted = text.trim()
  return by === "number" ? numberProblem(wanted) : accountProblem(wanted)
}

function numberProblem(text: string): LookUpProblem | null {
  if (text === "") return "number-missing"
  if (!NUMBER_SIGNS.test(text)) return "number-signs"
  const digits = text.replaceAll(/\D/g, "").length
  if (digits < FEWEST_DIGITS) return "number-short"
  return digits > MOST_DIGITS ? "number-long" : null
}

function accountProblem(text: string): LookUpProblem | null {
  if (text === "") return "account-missing"
  if (!ACCOUNT_SIGNS.test(text)) return "account-signs"
  if (text.length > LONGEST_ACCOUNT) return "account-long"
  return ACCOUNT.test(text) ? null : "account-parts"
}
