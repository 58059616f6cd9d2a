import type { Context } from "../model/context"
import type { Journey } from "../model/journey"
import type { JourneyError } from "../model/journeyError"
import { epochMs } from "../model/time"
import { decodeMessage } from "../protocol/decodeMessage"
import { decodeRows } from "../protocol/decodeRows"
import type { JourneyReply } from "../protocol/decoded"
import { encodeJourneyRequest } from "../protocol/encodeJourneyRequest"
import type { BridgeSettings } from "./bridgeSettings"
import { type CallStore, createCallStore } from "./callStore"
import type { Clock } from "./clock"
import { contentVerdict } from "./contentVerdict"
import type { Diagnostics } from "./diagnostics"
import { createJourneyClient, type JourneyClient } from "./journeyClient"
import type { JourneyRequest } from "./journeyRequest"
import { createListening } from "./listening"
import { createProblemReports } from "./problemReports"
import { createStateAsker } from "./stateAsker"
import type { LedgerTimes } from "./ledger"
import type { Transport } from "./transport"
import { yieldToPage } from "./yieldToPage"

/** Everything between one transport and the panels that use it: what is asked, what is heard, which calls are on. */
export interface Bridge {
  /** The settings that it goes by now. */
  settings(): BridgeSettings
  readonly client: JourneyClient
  /** The calls that the transport's call events tell of. */
  readonly calls: CallStore
  /** Listens until the returned function is called. Panels hold the bridge while they are mounted. */
  hold(): () => void
  /** How many panels are mounted on it. */
  holders(): number
  /**
   * Takes other settings from now on. What is on the wire, and what is feared to be, stays known: a new bridge in its
   * place could take a late reply of the old one's for its own.
   */
  reconfigure(settings: BridgeSettings): void
  /** Asks the desktop which calls are on; once for each time that the bridge begins to listen. */
  askWhichCallsAreOn(): void
  /** Hears of messages that are ours but broken (`PROTOCOL`), each kind once. Returns the function that ends it. */
  onProblem(listener: (error: JourneyError) => void): () => void
  diagnostics(): Diagnostics
  /** Ends it for good; the transport stays its owner's. A second call is harmless. */
  dispose(): void
}

/** Makes a bridge over a transport. It listens once it is held, or asks. */
export function createBridge(transport: Transport, first: BridgeSettings, clock: Clock): Bridge {
  let settings = first
  const times: LedgerTimes = {
    get timeoutMs() {
      return settings.times.timeoutMs
    },
    get quarantineMs() {
      return settings.times.quarantineMs
    },
  }
  const counts = { heard: 0, notOurs: 0, malformed: 0 }
  const problemListeners = new Set<(error: JourneyError) => void>()
  const reportProblem = (error: JourneyError): void =>
    problemListeners.forEach((listener) => listener(error))
  const reportMalformed = createProblemReports(reportProblem)
  const heard = (): boolean => counts.heard > 0
  const context = (): Context => ({ zone: settings.codec.timeZone, now: epochMs(clock.wallMs()) })

  const client = createJourneyClient({
    post(request: JourneyRequest) {
      listening.begin()
      transport.post(encodeJourneyRequest(request.subject, request.scope, settings.codec))
    },
    read,
    verdict: (journey) => contentVerdict(journey, context()),
    heard,
    clock,
    times,
  })
  const calls = createCallStore(() => context().now)
  const stopFollowing = calls.onCallOver((callId) => client.endCall(callId))
  const stateAsker = createStateAsker(transport, () => settings, clock, heard, reportProblem)
  const listening = createListening(transport, clock, onMessage, () => {
    client.stopListening()
    // A call that ends unheard must not be on screen when somebody listens again.
    calls.loseTrack()
    stateAsker.reset()
  })

  async function read({ rows }: JourneyReply, request: JourneyRequest): Promise<Journey> {
    const asOf = context().now
    const { interactions, quality } = await decodeRows(rows, settings.codec, { yieldToPage })
    return { ...request, interactions, quality, asOf, filterIgnored: false }
  }

  function onMessage(data: unknown): void {
    counts.heard++
    const decoded = decodeMessage(data, settings.codec)
    switch (decoded.kind) {
      case "journey-reply":
        return client.receiveReply(decoded)
      case "journey-error":
        return client.receiveFailure(decoded)
      case "call-event":
      case "state-sync":
        return calls.dispatch(decoded)
      case "not-ours":
        counts.notOurs++
        return undefined
      case "malformed":
        counts.malformed++
        if (decoded.what === "journey-reply") {
          const problem = `The reply's ${decoded.path} is wrong: ${decoded.problem}.`
          if (client.receiveMalformed(decoded.callId, problem)) return undefined
        }
        return reportMalformed(decoded)
    }
  }

  return {
    settings: () => settings,
    client,
    calls,
    hold: () => listening.hold(),
    holders: () => listening.holders(),
    reconfigure(next) {
      settings = next
    },
    askWhichCallsAreOn() {
      listening.begin()
      stateAsker.ask()
    },
    onProblem(listener) {
      problemListeners.add(listener)
      return () => void problemListeners.delete(listener)
    },
    diagnostics: () => ({
      foreign: 0,
      unreadable: 0,
      ...transport.counters?.(),
      ...counts,
      ...client.counters(),
      calls: calls.counters(),
    }),
    dispose() {
      stateAsker.reset()
      listening.stop()
      stopFollowing()
      client.dispose()
      problemListeners.clear()
    },
  }
}
