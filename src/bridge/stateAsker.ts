import { asJourneyError, type JourneyError } from "../model/journeyError"
import { encodeStateSyncRequest } from "../protocol/encodeStateSyncRequest"
import type { BridgeSettings } from "./bridgeSettings"
import type { Clock } from "./clock"
import { RESEND_AFTER_MS } from "./outbox"
import type { Transport } from "./transport"

/** Asks which calls are on, for a panel that loads in mid-call. */
export interface StateAsker {
  /** Asks once; again only after `reset`. */
  ask(): void
  /** Forgets that it asked. */
  reset(): void
}

/** The project's own channel, asked besides the platforms' (contract, "What the panel hears in an iframe"). */
const OWN_CHANNEL = "CustomerJourney"

/** An asker over a transport; the settings are read when it asks. A desktop that was never heard by then is asked a second time, as it may start late. */
export function createStateAsker(
  transport: Transport,
  settings: () => BridgeSettings,
  clock: Clock,
  heard: () => boolean,
  onProblem: (error: JourneyError) => void,
): StateAsker {
  let asked = false
  let stopSecond: (() => void) | null = null

  function postAll(): void {
    const { codec, stateSyncChannels } = settings()
    try {
      for (const channel of [...stateSyncChannels, OWN_CHANNEL]) {
        transport.post(encodeStateSyncRequest(channel, codec))
      }
    } catch (thrown) {
      onProblem(asJourneyError(thrown))
    }
  }

  return {
    ask() {
      if (asked) return
      asked = true
      postAll()
      stopSecond = clock.after(RESEND_AFTER_MS, () => {
        if (!heard()) postAll()
      })
    },
    reset() {
      asked = false
      stopSecond?.()
      stopSecond = null
    },
  }
}
