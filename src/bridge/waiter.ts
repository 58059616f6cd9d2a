import type { Journey } from "../model/journey"
import { JourneyError } from "../model/journeyError"
import type { Clock } from "./clock"
import type { JourneyRequest } from "./journeyRequest"

/** Somebody who waits for the answer to one request, from the moment of the agent's choice. */
export interface Waiter {
  readonly request: JourneyRequest
  /** Not to be posted before this reading of the monotonic clock. */
  readonly notBeforeMs: number
  /** The answer to a wider request for the same customer will do as well (decision 2). */
  readonly takesCovering: boolean
  /** Its time is up, but a reply that may be its answer is being read; decided when that is done. */
  overdue: boolean
  resolve(journey: Journey): void
  reject(error: JourneyError): void
}

/** What a waiter tells while it waits. It has settled, and forgotten its timer, by the time of either call. */
export interface WaiterEvents {
  /** The caller aborted it. */
  onAbort(waiter: Waiter): void
  /** `timeoutMs` have passed since the choice. It is not settled yet: the listener decides. */
  onDeadline(waiter: Waiter): void
}

/** How a request wants to be asked. */
export interface WaiterOptions {
  readonly signal?: AbortSignal | undefined
  /** How long to let the choice settle before anything is posted (fault 44). */
  readonly settleMs?: number | undefined
  /** When the agent chose, as a reading of the monotonic clock; now unless given. The time-out runs from it. */
  readonly chosenAtMs?: number | undefined
  readonly takesCovering?: boolean | undefined
}

/** Makes a waiter and the promise that it settles. Its clock starts now. */
export function createWaiter(
  request: JourneyRequest,
  options: WaiterOptions,
  timeoutMs: number,
  clock: Clock,
  events: WaiterEvents,
): { readonly waiter: Waiter; readonly answer: Promise<Journey> } {
  let settle: { resolve(journey: Journey): void; reject(error: JourneyError): void } | undefined
  const answer = new Promise<Journey>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const { signal } = options
  const onAbort = (): void => {
    events.onAbort(waiter)
    waiter.reject(new JourneyError("ABORTED", "The answer is no longer wanted."))
  }
  const nowMs = clock.monotonicMs()
  const leftMs = (options.chosenAtMs ?? nowMs) + timeoutMs - nowMs
  const stopTimer = clock.after(Math.max(0, leftMs), () => events.onDeadline(waiter))
  const end = (): void => {
    stopTimer()
    signal?.removeEventListener("abort", onAbort)
  }
  const waiter: Waiter = {
    request,
    notBeforeMs: nowMs + (options.settleMs ?? 0),
    takesCovering: options.takesCovering ?? false,
    overdue: false,
    resolve(journey) {
      end()
      settle?.resolve(journey)
    },
    reject(error) {
      end()
      settle?.reject(error)
    },
  }
  signal?.addEventListener("abort", onAbort)
  return { waiter, answer }
}
