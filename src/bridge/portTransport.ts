import { carrier } from "./carrier"
import type { Transport } from "./transport"

/**
 * A transport over one end of a `MessageChannel`. Whoever holds the other end is the desktop: a port has no origin,
 * so its owner vouches for it. The port is started by the first listener and closed by `dispose`.
 * Errors: `SEND_FAILED` when the message can't be cloned, `DISPOSED` after `dispose`.
 */
export function portTransport(port: MessagePort): Transport {
  let unreadable = 0
  const onUnreadable = (): void => {
    unreadable += 1
  }
  return carrier({
    send: (message) => port.postMessage(message),
    listen: (deliver) => {
      const onMessage = (event: MessageEvent): void => deliver(event.data)
      port.addEventListener("message", onMessage)
      port.addEventListener("messageerror", onUnreadable)
      port.start()
      return () => {
        port.removeEventListener("message", onMessage)
        port.removeEventListener("messageerror", onUnreadable)
      }
    },
    close: () => port.close(),
    counters: () => ({ foreign: 0, unreadable }),
  })
}
