import { JourneyError } from "../model/journeyError"
import { type Bridge, createBridge } from "./bridge"
import type { BridgeSettings } from "./bridgeSettings"
import type { Clock } from "./clock"
import type { Transport } from "./transport"
import { wireOf } from "./wireOf"

const bridges = new WeakMap<object, Bridge>()

/**
 * The bridge of a transport. Panels whose transports lead to the same desktop share one, so that they share one queue
 * and neither takes the other's reply (fault 50). Panels that share it must agree on the wire's settings: throws a
 * `CONFIG` error that names the setting otherwise. A panel that is alone on its bridge (`own`: the one that it has) may
 * change them.
 */
export function bridgeFor(
  transport: Transport,
  settings: BridgeSettings,
  clock: Clock,
  own: Bridge | null = null,
): Bridge {
  const wire = wireOf(transport)
  const shared = bridges.get(wire)
  if (shared === undefined) {
    // Over the wire, and not over this panel's own handle on it, which ends with the panel.
    const bridge = createBridge(wire, settings, clock)
    bridges.set(wire, bridge)
    return bridge
  }
  const other = differingSetting(shared.settings(), settings)
  if (other === null) return shared
  if (shared.holders() === (shared === own ? 1 : 0)) {
    shared.reconfigure(settings)
    return shared
  }
  throw new JourneyError(
    "CONFIG",
    `Two panels share one desktop but differ in "${other}". Give both the same configuration.`,
  )
}

function differingSetting(a: BridgeSettings, b: BridgeSettings): string | null {
  const groups: readonly (readonly [object, object])[] = [
    [a.codec, b.codec],
    [a.times, b.times],
    [{ stateSyncChannels: a.stateSyncChannels }, { stateSyncChannels: b.stateSyncChannels }],
  ]
  for (const [ours, theirs] of groups) {
    const values = new Map<string, unknown>(Object.entries(theirs))
    for (const [name, value] of Object.entries(ours)) {
      if (asText(value) !== asText(values.get(name))) return name
    }
  }
  return null
}

const asText = (value: unknown): string =>
  JSON.stringify(value instanceof Map ? [...value] : (value ?? null))
