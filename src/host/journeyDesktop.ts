import type { HostCall, LiveHostCall } from "./hostCall"

/**
 * A desktop that serves one panel. A call that isn't on is ignored by all but `startCall`, and so is everything after
 * `dispose`. Nothing here throws but `startCall`, for a call without an id.
 */
export interface JourneyDesktop {
  /** A call begins, or is told anew with all that is known by now. The panel asks for its customer's journey. */
  startCall(call: HostCall): void
  /** The customer waits. */
  holdCall(callId: string): void
  /** The customer is talked to again. */
  resumeCall(callId: string): void
  /** The talk is over, the agent still writes it up: the panel stays. */
  wrapUpCall(callId: string): void
  /** The call is over: the panel empties, and what was asked for it isn't wanted any more. */
  endCall(callId: string): void
  /** The calls that are on, in the order in which they began. */
  calls(): readonly LiveHostCall[]
  /** Ends the service; the panel is told nothing. A second time is harmless. */
  dispose(): void
}
