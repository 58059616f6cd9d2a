import type { Message } from "./words"

/** The words about what could not be rendered. */
export interface FaultWords {
  /** Stands in the place of one interaction. */
  readonly rowUnreadable: string
  /** Stands in the place of the brief. */
  readonly briefUnreadable: string
  /** Stands in the place of the months. */
  readonly stripUnreadable: string
  /** Stands in the place of the whole panel. */
  readonly panelCrashed: Message
}
