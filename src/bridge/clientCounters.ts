/** What the journey client counts, for `diagnostics()`. Counts only. */
export interface ClientCounters {
  /** Requests handed to the transport. */
  posted: number
  /** Of these, re-sends to a desktop that had never been heard. */
  resent: number
  /** Requests that joined one already on the wire. */
  joined: number
  /** Requests answered by sending a wider owed one again (decision 2). */
  covered: number
  /** Replies accepted. */
  accepted: number
  /** Replies nobody asked for. */
  unsolicited: number
  /** Replies to a request that was answered already, or whose call is over. */
  late: number
  /** Replies that only repeated the one before. */
  repeated: number
  /** Replies set aside, since every row contradicted the request. */
  setAside: number
  /** Errors that could not be pinned on one request. */
  unattributedErrors: number
  /** Requests that ended by the clock. */
  timedOut: number
  /** Requests that the transport did not take. */
  sendFailed: number
  /** Repaired fields in accepted replies. */
  repaired: number
}

/** All at zero. */
export const createClientCounters = (): ClientCounters => ({
  posted: 0,
  resent: 0,
  joined: 0,
  covered: 0,
  accepted: 0,
  unsolicited: 0,
  late: 0,
  repeated: 0,
  setAside: 0,
  unattributedErrors: 0,
  timedOut: 0,
  sendFailed: 0,
  repaired: 0,
})
