/** What can go wrong at the desktop's end. A closed union: a new way is a new code. */
export type HostProblemCode =
  | "MALFORMED_REQUEST" // a message that asks for a journey broke the protocol
  | "SOURCE_FAILED" // `getJourney` threw or rejected, other than by a JourneyRefusal
  | "INVALID_ROWS" // `getJourney` returned something that is no list
  | "SEND_FAILED" // a message could not be handed over: the frame has gone, or a row can't be cloned

/** One thing that went wrong, for the desktop's own log. It holds no customer data unless the desktop's exception does. */
export interface HostProblem {
  readonly code: HostProblemCode
  /** What and where, for engineers. */
  readonly message: string
  /** What the source threw; undefined for other codes. It never reaches the panel. */
  readonly cause?: unknown
}
