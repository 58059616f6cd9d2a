import type { JourneyRequestHeard, MalformedRequest } from "../protocol/decodeJourneyRequest"
import { encodeJourneyError } from "../protocol/encodeJourneyError"
import { encodeJourneyReply } from "../protocol/encodeJourneyReply"
import type { WireMessage } from "../protocol/wireMessage"
import { endedCalls } from "./endedCalls"
import type { HostProblem } from "./hostProblem"
import { JourneyRefusal } from "./journeyRefusal"
import type { JourneyRequest } from "./journeyRequest"
import type { JourneySource } from "./journeySource"

/** What the request desk works with. */
export interface RequestDeskParts {
  readonly getJourney: JourneySource
  /** Hands a message over; false when that failed. */
  readonly post: (message: WireMessage) => boolean
  readonly report: (problem: HostProblem) => void
}

/** Where journey requests are answered: each exactly once, unless the service ends. */
export interface RequestDesk {
  take(request: JourneyRequestHeard): void
  /** Answers a request that can't be read. */
  refuse(request: MalformedRequest): void
  callIsOn(callId: string): void
  /** What was asked for the call is aborted; it and what is asked later are answered with "Invalid Call ID". */
  callIsOver(callId: string): void
  dispose(): void
}

/** A request whose answer is on its way. */
interface Pending {
  readonly callId: string | null
  readonly controller: AbortController
}

// What agents read. An exception's own text never travels: it may hold data or say how the desktop is built.
const FAILED = "The customer's journey could not be loaded."
const BROKEN = "The request could not be understood."
const INVALID = "Invalid Call ID."

/** Opens a request desk. */
export function createRequestDesk({ getJourney, post, report }: RequestDeskParts): RequestDesk {
  const pending = new Set<Pending>()
  const ended = endedCalls()

  async function answer(request: JourneyRequest, mine: Pending): Promise<void> {
    const { signal } = mine.controller
    let message: WireMessage
    try {
      const rows: unknown = await getJourney(request, { signal })
      message = Array.isArray(rows) ? encodeJourneyReply(request.callId, rows) : noList(request)
    } catch (thrown) {
      message = refusal(request.callId, thrown, signal)
    }
    pending.delete(mine)
    if (signal.aborted) return
    // A reply that can't be cloned is still a request to be answered.
    if (!post(message)) post(encodeJourneyError(request.callId, "host-error", FAILED))
  }

  function noList({ callId }: JourneyRequest): WireMessage {
    report({ code: "INVALID_ROWS", message: "getJourney returned something that is no list." })
    return encodeJourneyError(callId, "host-error", FAILED)
  }

  function refusal(callId: string | null, thrown: unknown, signal: AbortSignal): WireMessage {
    if (thrown instanceof JourneyRefusal) {
      return encodeJourneyError(callId, thrown.reason, thrown.message)
    }
    // A source that stops because it was told to has not failed.
    if (!signal.aborted) {
      report({ code: "SOURCE_FAILED", message: "getJourney threw or rejected.", cause: thrown })
    }
    return encodeJourneyError(callId, "host-error", FAILED)
  }

  return {
    take: (heard) => {
      if (heard.callId !== null && ended.has(heard.callId)) {
        post(encodeJourneyError(heard.callId, "invalid-call", INVALID))
        return
      }
      const mine: Pending = { callId: heard.callId, controller: new AbortController() }
      pending.add(mine)
      void answer(requestOf(heard), mine)
    },
    refuse: ({ callId, path, problem }) => {
      report({ code: "MALFORMED_REQUEST", message: `${path}: ${problem}.` })
      post(encodeJourneyError(callId, "host-error", BROKEN))
    },
    callIsOn: (callId) => ended.delete(callId),
    callIsOver: (callId) => {
      ended.add(callId)
      for (const each of pending) {
        if (each.callId !== callId) continue
        each.controller.abort()
        pending.delete(each)
        post(encodeJourneyError(callId, "invalid-call", INVALID))
      }
    },
    dispose: () => {
      for (const { controller } of pending) controller.abort()
      pending.clear()
    },
  }
}

const requestOf = (heard: JourneyRequestHeard): JourneyRequest => ({
  callId: heard.callId,
  accountNumber: heard.accountNumber,
  contactNumber: heard.contactNumber,
  campaignName: heard.campaignName,
  channelId: heard.channel === "all" ? null : heard.channel,
  months: heard.months,
})
