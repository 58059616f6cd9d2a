import { guardedWindowTransport } from "../../../src/bridge/guardedWindowTransport"
import { ALL_GUARDS, type Guards } from "../../../src/bridge/inboundGuards"
import type { Transport } from "../../../src/bridge/transport"
import { windowTransport } from "../../../src/bridge/windowTransport"
import { JourneyError } from "../../../src/model/journeyError"
import type { WireMessage } from "../../../src/protocol/wireMessage"

/** How a page of a guard test opens its transport. */
export interface OpenOptions {
  /** Whom it talks to: the window that embeds it (a panel), or the first frame in it (a desktop). */
  readonly target: "parent" | "child"
  readonly origins: readonly string[]
  /** The guards to switch off; none opens the public transport. */
  readonly off?: readonly (keyof Guards)[]
}

/** What a guard test can do in a page, through `window.guardPage`. */
export interface GuardPage {
  open(options: OpenOptions): void
  heard(): readonly unknown[]
  foreign(): number
  unreadable(): number
  /** Posts; gives the error's code, or null when there was none. */
  post(message: WireMessage): string | null
  /** Makes a message event up: any data, any origin, and the window that embeds this one as its source. */
  forge(data: unknown, origin: string): void
}

declare global {
  interface Window {
    guardPage: GuardPage
  }
}

let transport: Transport | null = null
const heard: unknown[] = []

const opened = (): Transport => {
  if (transport === null) throw new Error("open the transport first")
  return transport
}

function openTransport({ target, origins, off = [] }: OpenOptions): Transport {
  const options = {
    target: target === "parent" ? window.parent : () => window.frames[0] ?? null,
    origins,
  }
  if (off.length === 0) return windowTransport(options)
  const guards = { ...ALL_GUARDS, ...Object.fromEntries(off.map((guard) => [guard, false])) }
  return guardedWindowTransport(options, guards)
}

window.guardPage = {
  open(options) {
    transport = openTransport(options)
    transport.subscribe((data) => heard.push(data))
  },
  heard: () => heard,
  foreign: () => opened().counters?.().foreign ?? 0,
  unreadable: () => opened().counters?.().unreadable ?? 0,
  post(message) {
    try {
      opened().post(message)
      return null
    } catch (error) {
      return error instanceof JourneyError ? error.code : "not a JourneyError"
    }
  },
  forge(data, origin) {
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: window.parent }))
  },
}
