/** Which way a message went: from the panel, to the panel; or what a fault did to one. */
export type LogWay = "from-panel" | "to-panel" | "fault"

/** What a message is about, for filtering. */
export type LogKind = "journey" | "call" | "sync" | "error" | "other"

/** One line of the log. */
export interface LogEntry {
  /** Counts up from 1. */
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly way: LogWay
  readonly kind: LogKind
  /** The word that tells most: the request, the call's event, the error. */
  readonly headline: string
  /** What it says, in a few more. */
  readonly detail: string
  /** The three words of its envelope. */
  readonly envelope: string
  /** The message as it was on the wire. */
  readonly message: unknown
}
