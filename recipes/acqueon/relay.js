/**
 * Passes whole messages between the panel's frame and the bus, and nothing else between anybody else: from the frame only
 * what that very frame sends from the panel's origin, to the frame only with that origin as the receiver.
 *
 * @param {HTMLIFrameElement} frame
 * @param {{ publish: (message: unknown) => void, subscribe: (listener: (message: unknown) => void) => void }} bus
 */
export function relay(frame, bus) {
  const panelOrigin = new URL(frame.src).origin
  addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== panelOrigin) return
    bus.publish(event.data)
  })
  bus.subscribe((message) => frame.contentWindow?.postMessage(message, panelOrigin))
}
