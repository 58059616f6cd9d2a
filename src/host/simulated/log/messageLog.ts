import { fanOut } from "../../../bridge/fanOut"
import type { Transport } from "../../../bridge/transport"
import { describeMessage } from "./describeMessage"
import type { LogEntry, LogWay } from "./logEntry"

/** The last messages both ways, for a developer to read. It belongs to the simulated desktop: the panel keeps no such log. */
export interface MessageLog {
  readonly entries: () => readonly LogEntry[]
  readonly subscribe: (listener: () => void) => () => void
  /** Notes a fault that was done to a message. */
  noteFault(fault: string, message: unknown): void
  clear(): void
  /** The carrier, with every message noted as it passes. */
  around(transport: Transport): Transport
}

/** A log of at most `limit` entries, the oldest dropped first. `wallMs` tells the time of each. */
export function createMessageLog(wallMs: () => number, limit = 500): MessageLog {
  let entries: readonly LogEntry[] = []
  let lastId = 0
  const listeners = new Set<() => void>()

  const change = (next: readonly LogEntry[]): void => {
    entries = next
    for (const listener of listeners) listener()
  }
  const note = (way: LogWay, message: unknown, fault?: string): void => {
    lastId += 1
    const described = describeMessage(message)
    const entry: LogEntry = {
      id: lastId,
      at: wallMs(),
      way,
      ...described,
      headline: fault === undefined ? described.headline : `${fault}: ${described.headline}`,
      message,
    }
    change([...entries.slice(Math.max(entries.length - limit + 1, 0)), entry])
  }

  return {
    entries: () => entries,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    noteFault: (fault, message) => note("fault", message, fault),
    clear: () => change([]),
    around: (transport) => {
      // However many listen, a message that comes is noted once.
      const hearing = fanOut(() =>
        transport.subscribe((data) => {
          note("from-panel", data)
          hearing.deliver(data)
        }),
      )
      return {
        dispose: () => {
          hearing.close()
          transport.dispose()
        },
        counters: () => transport.counters?.() ?? { foreign: 0, unreadable: 0 },
        post: (message) => {
          transport.post(message)
          note("to-panel", message)
        },
        subscribe: hearing.subscribe,
      }
    },
  }
}
