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
  let cpuMs = 0
  /** @param {{ value: { name: string, ph: string, tdur?: number }[] }} part */
  const collect = ({ value }) => {
    for (const { name, ph, tdur = 0 } of value)
      if (name === "RunTask" && ph === "X") cpuMs += tdur / 1000
  }
  // @ts-expect-error Trace events have no type in the protocol.
  devtools.on("Tracing.dataCollected", collect)
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve))
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline"] },
  })
  const result = await act()
  await devtools.send("Tracing.end")
  await complete
  // @ts-expect-error As above.
  devtools.off("Tracing.dataCollected", collect)
  return { result, cpuMs }
}
