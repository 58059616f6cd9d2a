import type { Transport } from "../bridge/transport"
import { windowTransport } from "../bridge/windowTransport"
import { JourneyError } from "../model/journeyError"

/** What the panel can be reached by: its iframe, its window, or a carrier of the desktop's own. */
export type PanelFrame = HTMLIFrameElement | Window | Transport

/** A carrier to the panel, and whether the kit made it and so has to end it. */
export interface FrameTransport {
  readonly transport: Transport
  readonly owned: boolean
}

/**
 * The carrier to a panel. For an iframe or a window it needs the panel's exact origin, and throws `CONFIG` when that
 * is missing or no exact origin. An iframe that isn't in the document yet is reached as soon as it is.
 */
export function frameTransport(frame: PanelFrame, origin: string | undefined): FrameTransport {
  // Only these two keys may be looked for: a window of another origin throws at any other.
  if ("postMessage" in frame) {
    return { transport: windowTransport({ target: frame, origins: needed(origin) }), owned: true }
  }
  if ("contentWindow" in frame) {
    const target = (): Window | null => frame.contentWindow
    return { transport: windowTransport({ target, origins: needed(origin) }), owned: true }
  }
  return { transport: frame, owned: false }
}

function needed(origin: string | undefined): readonly string[] {
  if (origin !== undefined) return [origin]
  throw new JourneyError("CONFIG", "serveJourney needs `origin`, the exact origin of the panel.")
}
