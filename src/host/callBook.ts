import type { HostCall, HostCallState, LiveHostCall } from "./hostCall"

/** The calls that are on. Pure: each step gives a new book. */
export type CallBook = ReadonlyMap<string, LiveHostCall>

export const emptyBook: CallBook = new Map()

/** Adds a call, or restates one that is on: it keeps its place and its beginning. */
export function withCall(book: CallBook, call: HostCall, nowMs: number): CallBook {
  return new Map(book).set(call.callId, {
    callId: call.callId,
    accountNumber: known(call.accountNumber),
    contactNumber: known(call.contactNumber),
    campaignName: known(call.campaignName),
    direction: call.direction ?? "unknown",
    state: call.state ?? "talking",
    startedAt: book.get(call.callId)?.startedAt ?? nowMs,
  })
}

/** Puts a call that is on into a state; a call that isn't on, or is in it, changes nothing: the same book comes back. */
export function withState(book: CallBook, callId: string, state: HostCallState): CallBook {
  const call = book.get(callId)
  if (call === undefined || call.state === state) return book
  return new Map(book).set(callId, { ...call, state })
}

/** Takes a call off; the same book comes back when it wasn't on. */
export function withoutCall(book: CallBook, callId: string): CallBook {
  if (!book.has(callId)) return book
  const rest = new Map(book)
  rest.delete(callId)
  return rest
}

const known = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value.trim() === "" ? null : value
