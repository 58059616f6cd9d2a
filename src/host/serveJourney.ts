import { JourneyError } from "../model/journeyError"
import { encodeCallEvent } from "../protocol/encodeCallEvent"
import { encodeStateSync } from "../protocol/encodeStateSync"
import { decodeJourneyRequest } from "../protocol/decodeJourneyRequest"
import type { OwnEvent } from "../protocol/ownStates"
import { MAX_ID_LENGTH, scalarText } from "../protocol/scalarText"
import type { WireMessage } from "../protocol/wireMessage"
import { type CallBook, emptyBook, withCall, withoutCall, withState } from "./callBook"
import { frameTransport, type PanelFrame } from "./frameTransport"
import type { HostCallState, LiveHostCall } from "./hostCall"
import type { HostProblem } from "./hostProblem"
import type { JourneyDesktop } from "./journeyDesktop"
import type { JourneySource } from "./journeySource"
import { createRequestDesk } from "./requestDesk"

/** How a desktop serves a panel. */
export interface ServeOptions {
  /** The panel's exact origin, such as `"https://panel.example.com"`. Required unless a transport is given. */
  readonly origin?: string
  /** Where the journeys come from. */
  readonly getJourney: JourneySource
  /** The desktop's name, sent as `source` with every message; left out unless given. */
  readonly source?: string
  /** Hears what goes wrong, for the desktop's own log. Nothing is written anywhere else. */
  readonly onError?: (problem: HostProblem) => void
  /** What the panel sends as `ChannelID` for all channels, if it is configured so. Default `"-1"`. */
  readonly allChannels?: string
  /** The panel's `topic` setting, if it isn't one of the documented spellings. */
  readonly topic?: string
  /** What time it is, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/**
 * The desktop's side, for a desktop that speaks no LCM: answers the panel's journey requests from any source, tells
 * it which calls are on, and again when it loads in mid-call. Only messages of that very frame and origin are heard.
 *
 * Throws a `JourneyError` with the code `CONFIG` when the origin is missing or no exact origin. A transport that was
 * given is left open by `dispose`; one that was made here is closed.
 */
export function serveJourney(frame: PanelFrame, options: ServeOptions): JourneyDesktop {
  const { transport, owned } = frameTransport(frame, options.origin)
  const { now = Date.now, onError } = options
  let book: CallBook = emptyBook
  let disposed = false

  const report = (problem: HostProblem): void => onError?.(problem)

  function post(message: WireMessage): boolean {
    try {
      transport.post(
        options.source === undefined ? message : { ...message, source: options.source },
      )
      return true
    } catch {
      report({ code: "SEND_FAILED", message: `${message.subtopic} could not be handed over.` })
      return false
    }
  }

  const requests = createRequestDesk({ getJourney: options.getJourney, post, report })

  const unsubscribe = transport.subscribe((data) => {
    const request = decodeJourneyRequest(data, {
      ...(options.allChannels === undefined ? {} : { allChannels: options.allChannels }),
      ...(options.topic === undefined ? {} : { topic: options.topic }),
    })
    switch (request.kind) {
      case "journey-request":
        requests.take(request)
        return
      case "malformed":
        requests.refuse(request)
        return
      case "state-sync-request":
        // Other channels are telephony platforms', which the kit doesn't speak for.
        if (isOwnChannel(request.channel)) post(encodeStateSync([...book.values()]))
        return
      case "not-ours":
        return
      default:
        request satisfies never
    }
  })

  function tell(event: OwnEvent, call: LiveHostCall): void {
    post(encodeCallEvent(event, call))
  }

  function put(callId: string, state: HostCallState, event: OwnEvent): void {
    const before = book
    book = withState(before, callId, state)
    const call = book.get(callId)
    if (book !== before && call !== undefined) tell(event, call)
  }

  return {
    startCall: (call) => {
      if (disposed) return
      requireCallId(call.callId)
      book = withCall(book, call, now())
      requests.callIsOn(call.callId)
      const live = book.get(call.callId)
      if (live !== undefined) tell("Started", live)
    },
    holdCall: (callId) => put(callId, "held", "Held"),
    resumeCall: (callId) => put(callId, "talking", "Resumed"),
    wrapUpCall: (callId) => put(callId, "wrap-up", "WrapUp"),
    endCall: (callId) => {
      const call = book.get(callId)
      if (call === undefined) return
      book = withoutCall(book, callId)
      tell("Ended", call)
      requests.callIsOver(callId)
    },
    calls: () => [...book.values()],
    dispose: () => {
      if (disposed) return
      disposed = true
      book = emptyBook
      unsubscribe()
      requests.dispose()
      if (owned) transport.dispose()
    },
  }
}

// The panel takes ids as `decodeJourneyRequest` does; one that it couldn't name again would never be asked for.
function requireCallId(callId: unknown): void {
  if (typeof callId === "string" && scalarText(callId, MAX_ID_LENGTH) === callId) return
  throw new JourneyError(
    "CONFIG",
    `startCall needs \`callId\`: text of 1 to ${MAX_ID_LENGTH} characters without spaces around it.`,
  )
}

const isOwnChannel = (channel: string): boolean =>
  channel.trim().toLowerCase() === "customerjourney"
