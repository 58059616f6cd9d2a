import type { ConfigInput } from "../embed/configInput"
import type { Finding } from "./finding"

/** The configuration that fits: the one that is there, with what the findings want. */
export function suggestedConfig(
  current: ConfigInput,
  findings: readonly Pick<Finding, "settings">[],
): ConfigInput {
  const merged = Object.assign({}, current, ...findings.map(({ settings }) => settings))
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
}
