import type { Clock } from "../../src/bridge/clock"

/** A clock that moves only when it is told to. */
export interface FakeClock extends Clock {
  /** Moves on, running each timer at its time and letting promises settle after each. */
  advance(milliseconds: number): Promise<void>
  /** Timers that wait. */
  readonly pending: number
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A fake clock that starts at a moment of the wall clock. */
export function createFakeClock(wallStartMs = Date.UTC(2026, 4, 31, 12)): FakeClock {
  const timers = new Set<{ atMs: number; callback: () => void }>()
  let nowMs = 0
  const due = (limitMs: number) => {
    let next: { atMs: number; callback: () => void } | undefined
    for (const timer of timers) {
      if (timer.atMs <= limitMs && (next === undefined || timer.atMs < next.atMs)) next = timer
    }
    return next
  }
  return {
    monotonicMs: () => nowMs,
    wallMs: () => wallStartMs + nowMs,
    after(delayMs, callback) {
      const timer = { atMs: nowMs + delayMs, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async advance(milliseconds) {
      const end = nowMs + milliseconds
      await settle()
      for (let timer = due(end); timer !== undefined; timer = due(end)) {
        timers.delete(timer)
        nowMs = timer.atMs
        timer.callback()
        await settle()
      }
      nowMs = end
    },
    get pending() {
      return timers.size
    },
  }
}
