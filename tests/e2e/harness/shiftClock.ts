/** A page's clock that moves only when it is told to. */
export interface ShiftClock {
  /** Moves on, running each timer at its time; the page comes to rest after each. */
  advance(milliseconds: number): Promise<void>
  /** Lets the page do what it can do without time passing: promises, rendering, zero-length timers. */
  rest(): Promise<void>
  /** Timers that wait. */
  pending(): number
}

/** When every shift begins. */
export const SHIFT_START_MS = Date.parse("2020-05-20T08:00:00-04:00")

interface Timer {
  readonly id: number
  atMs: number
  readonly everyMs: number | null
  readonly callback: () => void
}

/**
 * Puts a clock of its own under a page: `Date`, `performance.now`, `setTimeout` and `setInterval`. Painting, promises and
 * messages stay the browser's. Timers of no length run as soon as the page is at rest.
 */
export function createShiftClock(page: typeof globalThis): ShiftClock {
  const { Date: RealDate } = page
  const { port1, port2 } = new MessageChannel()
  port1.start()
  const timers = new Map<number, Timer>()
  let nowMs = 0
  let lastId = 0

  const add = (callback: () => void, delayMs: number, everyMs: number | null): number => {
    const id = ++lastId
    timers.set(id, { id, atMs: nowMs + Math.max(0, delayMs), everyMs, callback })
    return id
  }
  const made =
    (repeats: boolean) =>
    (handler: unknown, delay: unknown = 0, ...told: unknown[]): number => {
      const delayMs = Number(delay) || 0
      const callback = (): void => {
        if (typeof handler === "function") Reflect.apply(handler, page, told)
      }
      return add(callback, delayMs, repeats ? Math.max(1, delayMs) : null)
    }
  const cleared = (id: unknown): void => void timers.delete(Number(id))

  class ShiftDate extends RealDate {
    constructor(...told: unknown[]) {
      // A date of now, or whatever the built-in makes of what it is told.
      if (told.length === 0) super(SHIFT_START_MS + nowMs)
      else super(...(told as [number]))
    }
    static override now(): number {
      return SHIFT_START_MS + nowMs
    }
  }
  Object.assign(page, {
    Date: ShiftDate,
    setTimeout: made(false),
    setInterval: made(true),
    clearTimeout: cleared,
    clearInterval: cleared,
  })
  page.performance.now = () => nowMs

  function next(limitMs: number): Timer | undefined {
    let first: Timer | undefined
    for (const timer of timers.values()) {
      if (timer.atMs <= limitMs && (first === undefined || timer.atMs < first.atMs)) first = timer
    }
    return first
  }
  function run(timer: Timer): void {
    if (timer.everyMs === null) timers.delete(timer.id)
    else timer.atMs += timer.everyMs
    timer.callback()
  }
  // Turns of the browser's own loop, by a port, since timers would be held back: what React and promises have begun is
  // done by then.
  async function turns(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => {
        port1.addEventListener("message", resolve, { once: true })
        port2.postMessage(null)
      })
    }
  }
  async function rest(): Promise<void> {
    await turns()
    for (let due = next(nowMs); due !== undefined; due = next(nowMs)) {
      run(due)
      await turns()
    }
  }

  return {
    async advance(milliseconds) {
      const endMs = nowMs + milliseconds
      await rest()
      for (let due = next(endMs); due !== undefined; due = next(endMs)) {
        nowMs = Math.max(nowMs, due.atMs)
        run(due)
        await rest()
      }
      nowMs = endMs
    },
    rest,
    pending: () => timers.size,
  }
}
