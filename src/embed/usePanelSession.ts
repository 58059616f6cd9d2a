import { useEffect, useMemo, useRef } from "react"
import type { Bridge } from "../bridge/bridge"
import { bridgeFor } from "../bridge/bridgeRegistry"
import type { Clock } from "../bridge/clock"
import type { Transport } from "../bridge/transport"
import { createPanelSession, type PanelSession } from "../data/panelSession"
import { JourneyError } from "../model/journeyError"
import { readConfig } from "./config"
import { browserEnvironment } from "./configEnvironment"
import type { ConfigInput } from "./configInput"
import type { ConfigProblem } from "./configProblem"
import { contentKey } from "./contentKey"
import type { PanelSettings } from "./panelSettings"

/** A panel's session, or why there is none. */
export type PanelSessionResult =
  | {
      readonly ok: true
      readonly session: PanelSession
      readonly settings: PanelSettings
      /** Changes with the session, so that nothing of one session's view outlives it. */
      readonly key: number
    }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

let sessions = 0

/** The session of a transport and a configuration. Made anew only when one of them changes, by its content. */
export function usePanelSession(
  transport: Transport,
  config: ConfigInput | undefined,
  clock: Clock,
): PanelSessionResult {
  const written = contentKey(config)
  const own = useRef<Bridge | null>(null)
  const result = useMemo(
    () => createResult(transport, config ?? {}, clock, own.current),
    // The text stands for the configuration: a new object of the same settings is no new configuration.
    // oxlint-disable-next-line react/exhaustive-deps
    [transport, written, clock],
  )
  useEffect(() => {
    own.current = result.ok ? result.session.bridge : null
  }, [result])
  return result
}

function createResult(
  transport: Transport,
  config: unknown,
  clock: Clock,
  own: Bridge | null,
): PanelSessionResult {
  const read = readConfig(config, {
    name: "config",
    needsOrigins: false,
    environment: browserEnvironment(),
  })
  if (!read.ok) return read
  try {
    const bridge = bridgeFor(transport, read.config.bridge, clock, own)
    const session = createPanelSession(bridge, read.config.policy, clock)
    return { ok: true, session, settings: read.config, key: ++sessions }
  } catch (error) {
    if (!(error instanceof JourneyError)) throw error
    return { ok: false, problems: [{ key: "config", problem: error.message, remedy: "" }] }
  }
}
