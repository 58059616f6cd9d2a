import type { JourneyErrorCode } from "../model/journeyError"

/** A screen that replaces the journey: the configuration is wrong, or there is no desktop to ask. */
export interface PanelNotice {
  readonly title: string
  /** What happened and what to do, such as the key that was refused and why. Shown as text. */
  readonly sentence: string
  readonly code: JourneyErrorCode
}
