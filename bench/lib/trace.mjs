/** @typedef {import("playwright-core").CDPSession} CDPSession */

/**
 * One event of a browser's trace; times in microseconds. `tdur` is the processor's time, which what else the machine does
 * leaves alone.
 * @typedef {{ name: string, ph: string, ts: number, tid: number, dur?: number, tdur?: number, args?: { data?: unknown } }} TraceEvent
 */

/**
 * What the browser traces while something is done.
 * @param {CDPSession} devtools
 * @param {readonly string[]} categories
 * @param {() => Promise<unknown>} act
 * @returns {Promise<TraceEvent[]>}
 */
export async function traced(devtools, categories, act) {
  /** @type {TraceEvent[]} */
  const events = []
  /** @param {{ value: TraceEvent[] }} part */
  const collect = ({ value }) => void events.push(...value)
  // @ts-expect-error Trace events have no type in the protocol.
  devtools.on("Tracing.dataCollected", collect)
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve))
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: [...categories] },
  })
  await act()
  await devtools.send("Tracing.end")
  await complete
  // @ts-expect-error As above.
  devtools.off("Tracing.dataCollected", collect)
  return events
}
