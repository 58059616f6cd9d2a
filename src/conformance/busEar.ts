import type { Transport } from "../bridge/transport"
import type { CodecSettings } from "../protocol/codecSettings"
import { type Heard, hear, type HeardMessage } from "./heard"
import type { BusSeen } from "./observation"

/** Listens to the bus for the whole check: counts what passes, and gives it to whoever waits for an answer. */
export interface BusEar {
  /** From now on this listener decides what is an answer: true when it was one. Null: nobody waits. */
  attend(listener: ((message: HeardMessage) => boolean) | null): void
  /** The call ids that the check itself asks about, so that its own requests are known when they come back. */
  expect(callIds: readonly string[]): void
  seen(): BusSeen
  close(): void
}

/** Opens the ear. `onCall` hears everything that is said of calls. */
export function busEar(
  transport: Transport,
  codec: CodecSettings,
  onCall: (heard: Extract<Heard, { kind: "call-event" | "state-sync" }>) => void,
): BusEar {
  let attending: ((message: HeardMessage) => boolean) | null = null
  let own: ReadonlySet<string> = new Set()
  const callEvents: Record<string, number> = {}
  const counts = { strangeReplies: 0, strangeRequests: 0, echoes: 0, asObject: 0, asText: 0 }

  const unsubscribe = transport.subscribe((data) => {
    const message = hear(data, codec)
    const { heard, asText } = message
    if (heard.kind === "other") return
    if (asText) counts.asText += 1
    else counts.asObject += 1
    if (heard.kind === "call-event" || heard.kind === "state-sync") onCall(heard)
    if (heard.kind === "call-event")
      callEvents[heard.channel] = (callEvents[heard.channel] ?? 0) + 1
    if (heard.kind === "request") {
      if (heard.callId !== null && own.has(heard.callId)) counts.echoes += 1
      else counts.strangeRequests += 1
    }
    const wanted = attending?.(message) ?? false
    if (heard.kind === "reply" && !wanted) counts.strangeReplies += 1
  })

  return {
    attend(listener) {
      attending = listener
    },
    expect(callIds) {
      own = new Set(callIds)
    },
    seen: () => ({ ...counts, callEvents: { ...callEvents } }),
    close: unsubscribe,
  }
}
