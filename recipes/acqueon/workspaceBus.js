/**
 * The Workspace's message bus, as the gadget reaches it. THE ONE FILE TO ADAPT: the Workspace's documentation speaks of a
 * "PubSub library" whose name and functions are not public. Where you have it, load it in `gadget.html` and let `publish` and
 * `subscribe` call it. As it stands here the bus is `postMessage` between the Workspace's page and this one.
 *
 * @param {string} origin the Workspace's exact origin, such as `https://workspace.example.com`
 */
export const workspaceBus = (origin) => ({
  /** @param {unknown} message to the bus, whole */
  publish: (message) => parent.postMessage(message, origin),
  /** @param {(message: unknown) => void} listener hears every message of the bus, whole */
  subscribe: (listener) =>
    addEventListener("message", (event) => {
      if (event.source === parent && event.origin === origin) listener(event.data)
    }),
})
