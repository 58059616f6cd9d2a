import { JourneyError } from "../model/journeyError"
import type { WireMessage } from "../protocol/wireMessage"
import { carrier } from "./carrier"
import { embedderOrigin } from "./embedder"
import { judge, type Guards } from "./inboundGuards"
import { parseOrigin } from "./origins"
import type { Transport } from "./transport"

/** Which window to talk to, and who may be in it. */
export interface WindowTransportOptions {
  /**
   * The other window: `window.parent` for a panel, `() => iframe.contentWindow` for a desktop. A function is asked
   * anew for every message, so that a frame which isn't there yet, or is replaced, is no trouble.
   */
  readonly target: Window | (() => Window | null)
  /** The origins that the other window may have, written out; see `parseOrigin`. At least one. */
  readonly origins: readonly string[]
  /** The window to listen on; this one unless given. */
  readonly window?: Window
}

/** `windowTransport` with its checks as a parameter, for the tests that prove each of them necessary. */
export function guardedWindowTransport(options: WindowTransportOptions, guards: Guards): Transport {
  const origins = exactOrigins(options.origins)
  const self = options.window ?? globalThis.window
  const targetNow = (): Window | null =>
    typeof options.target === "function" ? options.target() : options.target
  let pinned: string | null = null
  let foreign = 0
  let unreadable = 0

  function isOurs(event: MessageEvent): boolean {
    const ours = judge(event, { target: targetNow(), self, origins, pinned }, guards) === "ours"
    if (!ours) foreign += 1
    return ours
  }

  function onUnreadable(event: MessageEvent): void {
    if (isOurs(event)) unreadable += 1
  }

  function send(message: WireMessage): void {
    const target = targetNow()
    if (target === null || target.closed)
      throw new JourneyError("SEND_FAILED", "The window to send to is not there.")
    if (target === self)
      throw new JourneyError(
        "NO_HOST",
        "The page was opened on its own: there is no desktop to ask.",
      )
    for (const origin of receivers(target)) target.postMessage(message, origin)
  }

  /**
   * The exact origins to post to (decision 11). Until the other window has spoken, the embedder's, where the browser
   * tells it; else each allowed one in turn: the browser delivers to the one that matches and drops the others, at
   * the price of a line in the console for each.
   */
  function receivers(target: Window): Iterable<string> {
    if (pinned !== null) return [pinned]
    const embedder = target === self.parent ? embedderOrigin(self) : null
    return embedder !== null && origins.has(embedder) ? [embedder] : origins
  }

  return carrier({
    send,
    listen: (deliver) => {
      const onMessage = (event: MessageEvent): void => {
        if (!isOurs(event)) return
        pinned ??= event.origin
        deliver(event.data)
      }
      self.addEventListener("message", onMessage)
      self.addEventListener("messageerror", onUnreadable)
      return () => {
        self.removeEventListener("message", onMessage)
        self.removeEventListener("messageerror", onUnreadable)
      }
    },
    counters: () => ({ foreign, unreadable }),
  })
}

function exactOrigins(texts: readonly string[]): ReadonlySet<string> {
  if (texts.length === 0)
    throw new JourneyError("CONFIG", "origins is empty: name the desktop's origin.")
  const origins = new Set<string>()
  const problems: string[] = []
  for (const [index, text] of texts.entries()) {
    const result = parseOrigin(text, `origins[${index}]`)
    if (result.ok) origins.add(result.origin)
    else problems.push(result.problem)
  }
  if (problems.length > 0) throw new JourneyError("CONFIG", problems.join("\n"))
  return origins
}
