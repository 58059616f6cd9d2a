import type { Clock } from "./clock"
import type { Transport } from "./transport"

/** Listens to a transport for as long as somebody holds on to it. */
export interface Listening {
  /** Listens from now until the returned function is called, and a moment longer; calling it twice is harmless. */
  hold(): () => void
  /** Listens from now on, held or not: something is about to be asked. */
  begin(): void
  /** Stops at once. */
  stop(): void
  /** How many hold on to it. */
  holders(): number
}

/**
 * Reference-counted listening. It stops a tick after the last holder let go, so that an unmount that is followed by a
 * mount at once (React's StrictMode, a layout that moves the panel) loses no message and asks nothing twice.
 */
export function createListening(
  transport: Transport,
  clock: Clock,
  onMessage: (data: unknown) => void,
  onStop: () => void,
): Listening {
  let holders = 0
  let unsubscribe: (() => void) | null = null
  let cancelStop: (() => void) | null = null

  const begin = (): void => {
    unsubscribe ??= transport.subscribe(onMessage)
  }
  const stop = (): void => {
    cancelStop?.()
    cancelStop = null
    if (unsubscribe === null) return
    unsubscribe()
    unsubscribe = null
    onStop()
  }
  return {
    hold() {
      cancelStop?.()
      cancelStop = null
      holders++
      begin()
      let held = true
      return () => {
        if (!held) return
        held = false
        holders--
        if (holders === 0) cancelStop = clock.after(0, stop)
      }
    },
    begin,
    stop,
    holders: () => holders,
  }
}
