import type { JourneyErrorCode } from "../model/journeyError"

/** A screen that replaces the journey: the configuration is wrong, or there is no desktop to ask. */
export interface PanelNotice {
  readonly title: string
  /** What happened and what to do. Shown as text. */
  readonly sentence: string
  /** What is wrong one by one, such as each key that was refused. */
  readonly details?: readonly NoticeDetail[]
  readonly code: JourneyErrorCode
}

/** One thing that is wrong: its name, and what to do about it. */
export interface NoticeDetail {
  readonly name: string
  readonly text: string
}
