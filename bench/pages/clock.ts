/**
 * Resolves after the next frame was painted: a task posted from the frame's own callback runs once styles, layout and
 * paint of that frame are done. By itself it costs one frame, for every contender alike.
 */
export const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => afterPaint(resolve))
  })

/** Calls back in the first task after the frame whose callback this is called from. */
export function afterPaint(callback: (nowMs: number) => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener("message", () => {
    port1.close()
    callback(performance.now())
  })
  port1.start()
  port2.postMessage(null)
}

/** What one action took. */
export interface Timing {
  /** From the action to the paint that shows its result. */
  readonly ms: number
  /** The longest stretch in which the page could not answer; 0 when none was over 50 ms. */
  readonly longTaskMs: number
}

const PATIENCE_MS = 120_000

/** Acts right after a frame, so that every trial starts at the same phase, and waits for the paint that shows it. */
export async function timeToPaint(act: () => void, isShown: () => boolean): Promise<Timing> {
  const tasks = watchLongTasks()
  await painted()
  const start = performance.now()
  act()
  let now = await painted()
  while (!isShown()) {
    if (now - start > PATIENCE_MS) throw new Error("It was not shown within two minutes.")
    // One after the other: each wait is for the next frame.
    // oxlint-disable-next-line no-await-in-loop
    now = await painted()
  }
  return { ms: now - start, longTaskMs: await tasks.longest() }
}

function watchLongTasks(): { longest(): Promise<number> } {
  let longest = 0
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration)
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ type: "longtask" })
  return {
    async longest() {
      await painted()
      await painted()
      note(observer.takeRecords())
      observer.disconnect()
      return longest
    },
  }
}
