import { attempt } from "./attempt"

/** Hears data and passes them to every listener that was there when they came. */
export interface FanOut {
  readonly subscribe: (listener: (data: unknown) => void) => () => void
  /** Tells everybody, in order: data that come while others are being told wait for their turn. */
  readonly deliver: (data: unknown) => void
  /** Forgets every listener, for good. */
  readonly close: () => void
}

/** One subscription. The same function may subscribe twice, so the function isn't its identity. */
interface Hearer {
  readonly listener: (data: unknown) => void
}

/**
 * The listeners' side of every transport. `start` begins hearing when the first listener comes and returns what
 * stops it, which is called when the last one has gone.
 */
export function fanOut(start: () => () => void): FanOut {
  const hearers = new Set<Hearer>()
  const waiting: { readonly data: unknown; readonly to: readonly Hearer[] }[] = []
  let stop: (() => void) | null = null
  let starting = false
  let telling = false
  let closed = false

  function begin(): void {
    if (starting || stop !== null) return
    starting = true
    try {
      stop = start()
    } finally {
      starting = false
    }
    // Everybody may have left while it started: a carrier may deliver at once.
    if (hearers.size === 0) halt()
  }

  function halt(): void {
    const stopNow = stop
    stop = null
    if (stopNow !== null) attempt(stopNow)
  }

  function tellAll(): void {
    telling = true
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { data, to } = next
      for (const hearer of to) if (hearers.has(hearer)) attempt(() => hearer.listener(data))
    }
    telling = false
  }

  return {
    subscribe(listener) {
      if (closed) return () => {}
      const hearer: Hearer = { listener }
      hearers.add(hearer)
      try {
        begin()
      } catch (error) {
        hearers.delete(hearer)
        throw error
      }
      return () => {
        if (hearers.delete(hearer) && hearers.size === 0) halt()
      }
    },
    deliver(data) {
      waiting.push({ data, to: [...hearers] })
      if (!telling) tellAll()
    },
    close() {
      closed = true
      hearers.clear()
      halt()
    },
  }
}
