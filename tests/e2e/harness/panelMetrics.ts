import type { CDPSession, Page } from "@playwright/test"

/** What the panel's page holds, after rubbish was collected. */
export interface PanelMetrics {
  readonly heapBytes: number
  readonly listeners: number
  readonly nodes: number
}

/** Measures the page of the panel's frame by Chromium's own counters. */
export interface PanelGauge {
  read(): Promise<PanelMetrics>
}

/** A gauge on the panel's frame. It is on another site than the desktop, so it has a process and counters of its own. */
export async function panelGauge(page: Page): Promise<PanelGauge> {
  const frame = page.frames().find((each) => each.url().includes("/embed/"))
  if (frame === undefined) throw new Error("there is no panel")
  const session = await page.context().newCDPSession(frame)
  await session.send("Performance.enable")
  return { read: () => read(session) }
}

async function read(session: CDPSession): Promise<PanelMetrics> {
  // What a first collection lets go of, such as weakly held listeners, only the next one counts out.
  for (let turn = 0; turn < 3; turn++) await session.send("HeapProfiler.collectGarbage")
  const { metrics } = await session.send("Performance.getMetrics")
  const value = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name)
    if (found === undefined) throw new Error(`the browser doesn't count ${name}`)
    return found.value
  }
  return {
    heapBytes: value("JSHeapUsedSize"),
    listeners: value("JSEventListeners"),
    nodes: value("Nodes"),
  }
}
