import { JourneyError } from "../model/journeyError"
import type { WireMessage } from "../protocol/wireMessage"
import { fanOut } from "./fanOut"
import type { Transport, TransportCounters } from "./transport"

/** What differs from one transport to the next. */
export interface CarrierParts {
  /** Begins hearing; returns what ends it. Called for the first listener, again after the last one left. */
  readonly listen: (deliver: (data: unknown) => void) => () => void
  readonly send: (message: WireMessage) => void
  /** Frees what the transport owns, once. */
  readonly close?: () => void
  readonly counters?: () => TransportCounters
}

/** Makes a transport of its parts: the rules that hold for all of them live here (tests/bridge/transportContract.ts). */
export function carrier(parts: CarrierParts): Transport {
  const hearing = fanOut(() => parts.listen(hearing.deliver))
  let disposed = false

  return {
    post(message) {
      if (disposed) throw new JourneyError("DISPOSED", "The transport has been disposed of.")
      try {
        parts.send(message)
      } catch (error) {
        if (error instanceof JourneyError) throw error
        // The carrier's own words stay behind: a DataCloneError may quote what it could not clone.
        throw new JourneyError("SEND_FAILED", "The transport could not hand over the message.")
      }
    },
    subscribe: hearing.subscribe,
    dispose() {
      if (disposed) return
      disposed = true
      hearing.close()
      parts.close?.()
    },
    ...(parts.counters === undefined ? {} : { counters: parts.counters }),
  }
}
