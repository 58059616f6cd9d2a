/**
 * Lets the page do what waits: input, painting, other widgets. Settles in a task of its own, without the 4 ms that
 * nested timers cost. Where the browser has `scheduler.yield` the rest of the work goes on before other tasks.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield !== undefined) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener("message", () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
