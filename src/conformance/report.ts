import type { ConfigInput } from "../embed/configInput"
import type { Finding } from "./finding"
import { findingsOf } from "./findings"
import type { Observations } from "./observation"
import { suggestedConfig } from "./suggestedConfig"

/** Everything that the check has to say: shapes, counts and times, and nothing of a customer. */
export interface Report {
  readonly kind: "customer-journey conformance report"
  readonly version: 1
  readonly findings: readonly Finding[]
  /** The `config.json` that fits. */
  readonly config: ConfigInput
  readonly seen: Observations
}

/** The report on what was seen, for a panel that is set as `current`. */
export function reportOf(seen: Observations, current: ConfigInput): Report {
  const findings = findingsOf(seen, current)
  return {
    kind: "customer-journey conformance report",
    version: 1,
    findings,
    config: suggestedConfig(current, findings),
    seen,
  }
}
