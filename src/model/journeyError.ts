/** Every way in which asking for a journey can fail. A closed union: a new way is a new code. */
export type JourneyErrorCode =
  | "CONFIG" // the configuration, a prop or an attribute is wrong
  | "NO_HOST" // there is no desktop to ask: the page was opened on its own
  | "SEND_FAILED" // the transport threw while the request was posted
  | "TIMEOUT" // no answer within `timeoutMs` of the agent's choice
  | "HOST_ERROR" // the desktop answered with an error
  | "INVALID_CALL" // the desktop doesn't know the call
  | "INVALID_RESPONSE" // the reply had no list of rows
  | "PROTOCOL" // a message that is ours broke the protocol
  | "TOO_LARGE" // the reply is beyond every cap
  | "ABORTED" // the caller no longer wants the answer
  | "SUPERSEDED" // the call ended or another came before the request was posted
  | "DISPOSED" // the client was disposed of

const RETRYABLE: ReadonlySet<JourneyErrorCode> = new Set([
  "SEND_FAILED",
  "TIMEOUT",
  "HOST_ERROR",
  "INVALID_RESPONSE",
])

/**
 * The one error of the panel. `message` is for engineers: it says what was wrong, where, and what to do, and never
 * holds customer data. What the desktop itself said for people stands apart in `desktopText`, to be shown as text
 * and never logged.
 */
export class JourneyError extends Error {
  override readonly name = "JourneyError"
  readonly code: JourneyErrorCode
  /** Whether asking again can help. */
  readonly retryable: boolean
  /** The desktop's words for people, capped, as plain text; null when it said nothing. */
  readonly desktopText: string | null

  constructor(code: JourneyErrorCode, message: string, desktopText: string | null = null) {
    super(message)
    this.code = code
    this.retryable = RETRYABLE.has(code)
    this.desktopText = desktopText
  }
}

/** The error as a `JourneyError`; anything unforeseen becomes `PROTOCOL`, without its text (it could hold data). */
export const asJourneyError = (error: unknown): JourneyError =>
  error instanceof JourneyError
    ? error
    : new JourneyError("PROTOCOL", "An unexpected error ended the request.")
