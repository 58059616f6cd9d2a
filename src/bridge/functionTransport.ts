import type { WireMessage } from "../protocol/wireMessage"
import { carrier } from "./carrier"
import type { Transport } from "./transport"

/** A carrier of the host's own, as two plain functions. The host vouches for where its messages come from. */
export interface HostFunctions {
  /** Takes one message to the desktop; throws when it can't. */
  readonly post: (message: WireMessage) => void
  /** Calls back with every message from the desktop, at once or later; returns the function that ends it. */
  readonly subscribe: (listener: (data: unknown) => void) => () => void
}

/**
 * A transport over two functions, for a host whose desktop has a messaging library of its own. Messages that the
 * host delivers while another is being handled wait for their turn; what it delivers after it was told to stop is
 * dropped. Errors of `post` become `SEND_FAILED`; those of `subscribe` go to whoever subscribed.
 */
export const functionTransport = ({ post, subscribe }: HostFunctions): Transport =>
  carrier({
    send: post,
    listen: (deliver) => {
      let live = true
      const stop: unknown = subscribe((data) => {
        if (live) deliver(data)
      })
      return () => {
        live = false
        // A host in plain JavaScript may have returned nothing.
        if (typeof stop === "function") stop()
      }
    },
  })
