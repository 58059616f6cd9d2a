import { traced } from "./trace.mjs"

/** @typedef {import("playwright-core").CDPSession} CDPSession */

/**
 * The processor time that a page's main thread takes for something: unlike the time by the clock, it is the same on a
 * machine that others work on. Style, layout and paint are in it.
 * @template T
 * @param {CDPSession} devtools
 * @param {() => Promise<T>} act
 * @returns {Promise<{ result: T, cpuMs: number }>}
 */
export async function withCpuTime(devtools, act) {
  /** @type {T | undefined} */
  let result
  const events = await traced(devtools, ["disabled-by-default-devtools.timeline"], async () => {
    result = await act()
  })
  let cpuMs = 0
  for (const { name, ph, tdur = 0 } of events)
    if (name === "RunTask" && ph === "X") cpuMs += tdur / 1000
  // It was awaited above.
  return { result: /** @type {T} */ (result), cpuMs }
}
