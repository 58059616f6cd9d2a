import type { OpenOptions } from "./guardPage"
import type { PageFrame } from "./scene"

/** Opens the transport in a page. */
export const openIn = (frame: PageFrame, options: OpenOptions): Promise<void> =>
  frame.evaluate((wanted: OpenOptions) => window.guardPage.open(wanted), options)

/** What the transport of a page let through. */
export const heardIn = (frame: PageFrame): Promise<readonly unknown[]> =>
  frame.evaluate(() => window.guardPage.heard())

/** How much the transport of a page turned away. */
export const foreignIn = (frame: PageFrame): Promise<number> =>
  frame.evaluate(() => window.guardPage.foreign())

/** Everything that reached a page, whoever sent it. */
export const receivedIn = (frame: PageFrame): Promise<readonly unknown[]> =>
  frame.evaluate(() => (window as Window & { received?: unknown[] }).received ?? [])
