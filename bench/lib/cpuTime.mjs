/** @typedef {import("playwright-core").CDPSession} CDPSession */

/**
 * The processor time that a page's main thread takes for something: unlike the time by the clock, it is the same on a
 * machine that others work on. Style, layout and paint are in it. The browser counts it in any case: to trace the tasks
 * instead took a sixth of what it measured, and more where there is more to trace.
 * @template T
 * @param {CDPSession} devtools
 * @param {() => Promise<T>} act
 * @returns {Promise<{ result: T, cpuMs: number }>}
 */
export async function withCpuTime(devtools, act) {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" })
  const before = await taskSeconds(devtools)
  const result = await act()
  const after = await taskSeconds(devtools)
  return { result, cpuMs: (after - before) * 1000 }
}

/** @param {CDPSession} devtools */
async function taskSeconds(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics")
  const tasks = metrics.find(({ name }) => name === "TaskDuration")
  if (tasks === undefined) throw new Error("The browser doesn't count the time of its tasks.")
  return tasks.value
}
