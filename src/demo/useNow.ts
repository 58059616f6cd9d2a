import { useSyncExternalStore } from "react"

const SECOND_MS = 1_000

/** The time in whole seconds, as milliseconds since 1970: anew every second while `running`. */
export const useNow = (running: boolean): number =>
  useSyncExternalStore(running ? everySecond : never, wholeSeconds)

const wholeSeconds = (): number => Math.floor(Date.now() / SECOND_MS) * SECOND_MS

// Twice a second, since a timer that is a little late must not skip one.
function everySecond(onTick: () => void): () => void {
  const timer = setInterval(onTick, SECOND_MS / 2)
  return () => clearInterval(timer)
}

const never = (): (() => void) => () => {}
