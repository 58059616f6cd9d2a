import type { Ask } from "./ask"
import type { ErrorPlace } from "./errorPlace"
import type { TopicHeard } from "./heard"
import type { RowsSeen } from "./rowsSeen"

/** What came of one question. Shapes, counts and times; nothing of a customer. */
export interface Observation {
  readonly ask: Ask
  readonly outcome: "rows" | "error" | "broken" | "silence"
  /** From the question to its first answer; null when none came. */
  readonly latencyMs: number | null
  /** The answer came only after the time-out. */
  readonly late: boolean
  /** Whose call the answer names: the one that was asked about (or, if none was, the one that is on), another, or none. */
  readonly names: "asked" | "another" | "none" | null
  readonly topic: TopicHeard | null
  readonly rows: RowsSeen | null
  readonly error: ErrorPlace | null
  /** Where a broken answer broke, in documented names and kinds of value. */
  readonly broken: { readonly path: string; readonly problem: string } | null
  /** How many more answers to the same question came. */
  readonly again: number
  /** The answer came as JSON text. */
  readonly asText: boolean
}

/** What came of asking one channel which calls are on. */
export interface SyncObservation {
  readonly channel: string
  readonly answered: boolean
  readonly calls: number
}

/** What was on the bus besides the answers. */
export interface BusSeen {
  /** Journey replies that nobody here had asked for. */
  readonly strangeReplies: number
  /** Journey requests of other applications. */
  readonly strangeRequests: number
  /** The check's own requests, come back. */
  readonly echoes: number
  /** Call events by channel. */
  readonly callEvents: Readonly<Record<string, number>>
  /** Messages of the bus, as objects and as JSON text. */
  readonly asObject: number
  readonly asText: number
}

/** Whether two questions that were out together were answered in their order. */
export type OrderSeen = "kept" | "turned" | "untold"

/** Everything that the check has seen. */
export interface Observations {
  readonly answers: readonly Observation[]
  /** The first question that was answered with rows; the others differ from it in one point. Null when there was none. */
  readonly base: Ask | null
  readonly order: OrderSeen
  readonly sync: readonly SyncObservation[]
  readonly bus: BusSeen
  /** The check ended before all was asked. */
  readonly stopped: boolean
}
