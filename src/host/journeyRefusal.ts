/** Why a desktop refuses: it doesn't know the call, or it can't answer now. */
export type RefusalReason = "invalid-call" | "host-error"

/**
 * Thrown by a source to refuse a request in words that an agent may read. They travel to the panel and are shown
 * there as text: put no customer data into them.
 */
export class JourneyRefusal extends Error {
  override readonly name = "JourneyRefusal"
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, wordsForAgent: string) {
    super(wordsForAgent)
    this.reason = reason
  }
}
