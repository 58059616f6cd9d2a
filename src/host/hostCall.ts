/** Where a call is in its life, as the panel shows it. */
export type HostCallState = "offered" | "talking" | "held" | "wrap-up"

/** A call as the desktop tells of it. What isn't known is left out. */
export interface HostCall {
  /** The desktop's id of the call, not empty. The panel's requests name it. */
  readonly callId: string
  /** The LCM key, seven numbers joined by `|`. */
  readonly accountNumber?: string | null
  /** The customer's number, without a dial prefix. */
  readonly contactNumber?: string | null
  /** A campaign's name, not a platform's own id of it. */
  readonly campaignName?: string | null
  readonly direction?: "inbound" | "outbound"
  /** Default `"talking"`. */
  readonly state?: HostCallState
}

/** A call that is on, as the kit holds it. */
export interface LiveHostCall {
  readonly callId: string
  readonly accountNumber: string | null
  readonly contactNumber: string | null
  readonly campaignName: string | null
  readonly direction: "inbound" | "outbound" | "unknown"
  readonly state: HostCallState
  /** When the kit was told that it began: milliseconds since 1970. */
  readonly startedAt: number
}
