/** The attributes that tell of the call, and the property of `CallInput` that each one stands for. */
export const CALL_ATTRIBUTES = {
  "call-id": "id",
  "account-number": "accountNumber",
  "contact-number": "contactNumber",
  "campaign-name": "campaignName",
} as const

/** The attribute that says who may be the desktop: exact origins, separated by spaces or commas. */
export const ORIGINS_ATTRIBUTE = "host-origins"

/** What can only be given as a property. As attributes they are a mistake that is worth a word: see `elementPlan`. */
export const PROPERTIES = ["call", "transport", "config"] as const

/** Every attribute that the element hears of. */
export const OBSERVED_ATTRIBUTES: readonly string[] = [
  ...Object.keys(CALL_ATTRIBUTES),
  ORIGINS_ATTRIBUTE,
  ...PROPERTIES,
]

/** All that a page has told the element. Nothing of it has been checked. */
export interface ElementInput {
  /** The value of each attribute that is there and isn't blank, trimmed. */
  readonly attributes: ReadonlyMap<string, string>
  readonly call: unknown
  readonly transport: unknown
  readonly config: unknown
}

/** The attributes that the element hears of. A blank one is the same as none, so that emptying one clears it. */
export function readAttributes(element: Element): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const name of OBSERVED_ATTRIBUTES) {
    const value = element.getAttribute(name)?.trim() ?? ""
    if (value !== "") values.set(name, value)
  }
  return values
}
