/** A message from the panel to the desktop: the envelope of protocol.md section 1. Plain, structured-cloneable data. */
export interface WireMessage {
  readonly channel: string
  readonly topic: string
  readonly subtopic: string
  readonly source?: string
  readonly data?: Readonly<Record<string, string>>
  readonly message?: unknown
}
