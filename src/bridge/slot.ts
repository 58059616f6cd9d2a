import type { CallId } from "../model/ids"
import type { Journey } from "../model/journey"
import type { JourneyRequest } from "./journeyRequest"
import type { Waiter } from "./waiter"

/**
 * One distinct request that was posted and whose replies are not all in. A slot may be owed several replies to the
 * same question, because it was sent again; it lives until each has come or its quarantine has ended (decision 2).
 */
export interface Slot {
  readonly key: string
  readonly request: JourneyRequest
  /** The postings that were not answered, oldest first, as readings of the monotonic clock. Never empty in the ledger. */
  readonly postedMs: number[]
  /** Those who wait for the next reply. */
  readonly waiters: Set<Waiter>
  /** A reply all of whose rows contradicted the request, kept in case nothing better comes (decision 3). */
  aside: Journey | null
  /** How many of the owed replies were set aside. */
  asideCount: number
  /** A reply was accepted since the last posting: what still comes is a repetition. */
  answered: boolean
  /** The call is over: nothing that comes may be shown or kept. */
  dropped: boolean
  /** The bridge did not listen for a while: its reply may have come unheard, so nobody new waits for it. */
  unheard: boolean
  /** Replies that have come and are being read. */
  reading: number
  /** Ends when the messages that have come so far were judged; they are judged in the order of their coming. */
  judged: Promise<void>
}

/** A slot for a request that is about to be posted. */
export const createSlot = (key: string, request: JourneyRequest): Slot => ({
  key,
  request,
  postedMs: [],
  waiters: new Set(),
  aside: null,
  asideCount: 0,
  answered: false,
  dropped: false,
  unheard: false,
  reading: 0,
  judged: Promise.resolve(),
})

/** The call that the slot's request named; null for a look-up, whose reply may name any. */
export const slotCall = (slot: Slot): CallId | null => slot.request.subject.callId

/** When the slot was last posted, as a reading of the monotonic clock. */
export const lastPostedMs = (slot: Slot): number => slot.postedMs.at(-1) ?? Number.NEGATIVE_INFINITY
