import { VERSION } from "../version"
import { CustomerJourneyElement } from "./CustomerJourneyElement"

const TAG = "customer-journey"

/** What became of a definition of `<customer-journey>`. */
export interface Definition {
  /** Whether this module's class is the one that `<customer-journey>` stands for. */
  readonly defined: boolean
  /** The version of this module. */
  readonly version: string
  /**
   * The version that `<customer-journey>` stands for on this page; `"unknown"` when another library defined the name, null
   * where there are no custom elements (server rendering).
   */
  readonly activeVersion: string | null
}

/**
 * Defines `<customer-journey>`, unless the page has it already: the first definition stays, whatever its version, and a
 * second one changes nothing (fault 56). What it returns says which version is active. Loading the module calls it once;
 * calling it again is harmless.
 */
export function defineCustomerJourney(): Definition {
  if (typeof customElements === "undefined")
    return { defined: false, version: VERSION, activeVersion: null }
  if (customElements.get(TAG) === undefined) customElements.define(TAG, CustomerJourneyElement)
  const active: unknown = customElements.get(TAG)
  return {
    defined: active === CustomerJourneyElement,
    version: VERSION,
    activeVersion: versionOf(active),
  }
}

function versionOf(active: unknown): string {
  const version: unknown = typeof active === "function" ? Reflect.get(active, "version") : undefined
  return typeof version === "string" ? version : "unknown"
}
