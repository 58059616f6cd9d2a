import { guardedWindowTransport, type WindowTransportOptions } from "./guardedWindowTransport"
import { ALL_GUARDS } from "./inboundGuards"
import type { Transport } from "./transport"
import { shareWindowWire } from "./windowWires"

/**
 * A transport over `postMessage` between two windows: the panel's end (`target: window.parent`) or the desktop's
 * (`target: () => iframe.contentWindow`). It takes only what the browser itself delivers from exactly that window
 * and from an allowed origin, and sends to exact origins, never to `*`. The first origin that is heard is the one it
 * keeps to. Whatever else arrives is counted, in silence. Transports to the same window and origins share one wire.
 *
 * Throws `CONFIG` at once when an origin is refused. `post` throws `SEND_FAILED` when there is no such window or the
 * message can't be cloned, `NO_HOST` when the window is the page itself, `DISPOSED` after `dispose`.
 */
export function windowTransport(options: WindowTransportOptions): Transport {
  const make = (): Transport => guardedWindowTransport(options, ALL_GUARDS)
  if (typeof options.target === "function" || options.window !== undefined) return make()
  return shareWindowWire(options.target, JSON.stringify(options.origins.toSorted()), make)
}
