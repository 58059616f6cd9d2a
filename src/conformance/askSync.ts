import { encodeStateSyncRequest } from "../protocol/encodeStateSyncRequest"
import type { AskingParts } from "./askOnce"
import type { SyncObservation } from "./observation"

/** Asks one channel which calls are on, and waits a little. */
export function askSync(
  channel: string,
  source: string | null,
  { transport, clock, ear, times, signal }: Omit<AskingParts, "subject">,
): Promise<SyncObservation> {
  return new Promise((resolve) => {
    const end = (calls: number | null): void => {
      cancel()
      signal.removeEventListener("abort", stop)
      ear.attend(null)
      resolve({ channel, answered: calls !== null, calls: calls ?? 0 })
    }
    const stop = (): void => end(null)
    const cancel = clock.after(times.syncMs, stop)
    ear.attend(({ heard }) => {
      if (heard.kind !== "state-sync" || heard.channel !== channel) return false
      end(heard.event.calls.length)
      return true
    })
    signal.addEventListener("abort", stop)
    if (signal.aborted) stop()
    else transport.post(encodeStateSyncRequest(channel, { source }))
  })
}
