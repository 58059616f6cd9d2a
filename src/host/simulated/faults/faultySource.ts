import type { Clock } from "../../../bridge/clock"
import { JourneyRefusal } from "../../journeyRefusal"
import type { JourneyRequest } from "../../journeyRequest"
import type { JourneySource } from "../../journeySource"
import type { Random } from "../random"
import type { SourceFault, SourceFaults } from "./sourceFaults"

/** What a faulty source depends on. */
export interface FaultySourceOptions {
  /** Read for each request, so that a switch works at once. */
  readonly faults: () => SourceFaults
  readonly clock: Pick<Clock, "after">
  readonly random: Random
  readonly onFault?: (fault: SourceFault, request: JourneyRequest) => void
}

/** A source of journeys with faults around a good one. An answer that is late stops waiting when it isn't wanted any more. */
export function faultySource(source: JourneySource, options: FaultySourceOptions): JourneySource {
  const { clock, random, onFault } = options
  return async (request, context) => {
    const faults = options.faults()
    if (random.chance(faults.late)) {
      onFault?.("late", request)
      await pause(faults.lateMs, clock, context.signal)
    }
    if (random.chance(faults.error)) {
      onFault?.("error", request)
      throw new JourneyRefusal("host-error", "The journey service is not available.")
    }
    if (random.chance(faults.otherFilter)) {
      onFault?.("other filter", request)
      return source(otherFilter(request), context)
    }
    return source(request, context)
  }
}

/** The request as a desktop would take it that mixes up its filters: another channel, or all of them over a year. */
export const otherFilter = (request: JourneyRequest): JourneyRequest =>
  request.channelId === null
    ? { ...request, months: 12 }
    : { ...request, channelId: request.channelId === "2" ? "1" : "2" }

const pause = (delayMs: number, clock: Pick<Clock, "after">, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const cancel = clock.after(delayMs, resolve)
    signal.addEventListener(
      "abort",
      () => {
        cancel()
        resolve()
      },
      { once: true },
    )
  })
