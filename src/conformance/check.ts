import { systemClock } from "../bridge/clock"
import type { Transport } from "../bridge/transport"
import type { ConfigInput } from "../embed/configInput"
import type { PanelSettings } from "../embed/panelSettings"
import { asJourneyError } from "../model/journeyError"
import { epochMs } from "../model/time"
import { encodeStateSyncRequest } from "../protocol/encodeStateSyncRequest"
import type { LiveSubject } from "./ask"
import { type BusEar, busEar } from "./busEar"
import { type CallWatch, callWatch } from "./callWatch"
import { OWN_CHANNEL } from "./heard"
import { interview, type Progress } from "./interview"
import { type Report, reportOf } from "./report"

/** A check that is ready to run in a page: it listens from the start. */
export interface Check {
  readonly calls: CallWatch
  /** Runs it. Rejects with a `JourneyError` when nothing can be sent. */
  run(
    subject: LiveSubject,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Report>
}

const SETTLE_MS = 500
const SYNC_MS = 1500
const LISTEN_MS = 2500

/** Makes a check over a transport, for a panel that is set so; asks at once which calls are on. */
export function createCheck(
  transport: Transport,
  settings: PanelSettings,
  current: ConfigInput,
): Check {
  const { codec, times, stateSyncChannels } = settings.bridge
  const clock = systemClock
  const calls = callWatch()
  const ear: BusEar = busEar(transport, codec, ({ event }) =>
    calls.hear(event, epochMs(clock.wallMs())),
  )
  askCalls(transport, [...stateSyncChannels, OWN_CHANNEL], codec.source)

  return {
    calls,
    async run(subject, onProgress, signal) {
      try {
        const seen = await interview({
          transport,
          clock,
          ear,
          subject,
          numberPrefixes: codec.numberPrefixes,
          times: { ...times, settleMs: SETTLE_MS, syncMs: SYNC_MS, listenMs: LISTEN_MS },
          context: () => ({ zone: codec.timeZone, now: epochMs(clock.wallMs()) }),
          signal,
          plan: codec,
          onProgress,
        })
        return reportOf(seen, current)
      } catch (error) {
        throw asJourneyError(error)
      }
    },
  }
}

// Where the desktop can't be reached the check itself says so: this is only to know the call beforehand.
function askCalls(transport: Transport, channels: readonly string[], source: string | null): void {
  try {
    for (const channel of channels) transport.post(encodeStateSyncRequest(channel, { source }))
  } catch {
    // Told by `run`.
  }
}
