import type { Page } from "@playwright/test"

/** What one frame was about to paint, and the last thing that the desktop had said before it. */
export interface PaintedFrame {
  readonly after: string
  readonly text: string
}

/**
 * Has the panel's page note, before every paint, what it shows. Asked for before the page opens. It runs in the
 * panel's frame only (the test desktop has no `embed` in its path).
 */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (!location.pathname.includes("/embed/")) return
    const frames: PaintedFrame[] = []
    let after = ""
    addEventListener(
      "message",
      (event: MessageEvent<{ subtopic?: string; message?: { callid?: string } }>) => {
        after = `${event.data.subtopic ?? ""} ${event.data.message?.callid ?? ""}`
      },
    )
    const note = (): void => {
      frames.push({ after, text: document.querySelector("#journey-panel")?.textContent ?? "" })
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    Object.assign(globalThis, { paintedFrames: frames })
  })
}

/** The frames that the panel has painted since it was opened. */
export async function paintedFrames(page: Page): Promise<readonly PaintedFrame[]> {
  const frame = page.frames().find((each) => each.url().includes("/embed/"))
  return frame === undefined
    ? []
    : await frame.evaluate(
        () => (globalThis as unknown as { paintedFrames: PaintedFrame[] }).paintedFrames,
      )
}
