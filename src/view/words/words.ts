import type { CallState } from "../../model/call"
import type { ChannelKind } from "../../model/channel"
import type { Direction } from "../../model/direction"
import type { ChannelId } from "../../model/ids"
import type { RepairReason } from "../../model/interaction"
import type { JourneyErrorCode } from "../../model/journeyError"
import type { OutcomeKind } from "../../model/outcome"
import type { ActionWords } from "./actionWords"
import type { BriefWords } from "./briefWords"
import type { CallWords } from "./callWords"
import type { FaultWords } from "./faultWords"
import type { FindWords } from "./findWords"
import type { QualityWords } from "./qualityWords"
import type { StripWords } from "./stripWords"

/**
 * Every word of the interface. A language is one object of this type, so none can miss a key; a deployer replaces single
 * keys with the setting `words`. Functions take facts, or text that `Formats` has already written in the locale.
 */
export interface Words
  extends ActionWords, BriefWords, CallWords, FaultWords, FindWords, QualityWords, StripWords {
  /** The region's name and the panel's title. */
  readonly panel: string
  readonly noCall: Message
  readonly callState: (state: CallState) => string
  /** What stands in for the customer when the call came without number and account. */
  readonly noNumber: string
  readonly refresh: string
  /** `time` is the moment the answer came. */
  readonly asOf: (time: string) => string

  /** The names of the two filters. */
  readonly channelFilter: string
  readonly periodFilter: string
  readonly allChannels: string
  /** The same where there is little room; screen readers hear the long form. */
  readonly allChannelsShort: string
  readonly channel: (channel: ChannelFacts) => string
  readonly months: (count: number) => string
  readonly monthsShort: (count: number) => string

  /** What stands between the parts of a line, and between the members of a list. */
  readonly separator: string
  readonly listSeparator: string
  /** What is shown, as the status says it: "12 of 31 interactions". */
  readonly shown: (counts: { readonly shown: number; readonly held: number }) => string
  readonly loading: string
  /** Added to the status while the desktop takes its time. */
  readonly slow: string
  /** Added to the status while only part of what was chosen is here. */
  readonly restOnItsWay: string
  /** Added to the status when the rest of what was chosen could not be had. */
  readonly restMissing: string

  readonly filterIgnored: string
  readonly outside: (outside: OutsideFacts) => string
  readonly outsideHeading: (why: OutsideFacts["why"]) => string
  readonly show: string
  readonly hide: string

  /** The name of the timeline for screen readers. */
  readonly timeline: string
  /** The name of the list above the first month: what goes on now. */
  readonly latest: string
  /** The heading of rows whose date could not be read. */
  readonly undated: string
  readonly interactions: (count: number) => string
  readonly noDate: string
  /** Direction and channel of one interaction: "Outbound Voice". `channel` is null when the desktop did not say. */
  readonly way: (way: { readonly direction: Direction; readonly channel: string | null }) => string
  readonly direction: (direction: Direction) => string
  readonly outcomeKind: (kind: OutcomeKind) => string
  readonly commentHidden: string
  /** Score, before and after, in one sentence for screen readers. Nulls are unknown. */
  readonly scoreChange: (score: ScoreFacts) => string
  readonly scoreUnknown: string
  readonly streak: (streak: StreakFacts) => string
  readonly silence: (days: number) => string
  readonly betweenAttempts: string

  /** The name of the button that opens a row. */
  readonly details: (row: { readonly outcome: string; readonly time: string }) => string
  readonly field: (field: FieldName) => string
  /** What a field says when the desktop did not. */
  readonly unknown: string
  readonly repaired: string
  readonly repairReason: (reason: RepairReason) => string

  readonly leadScore: string
  readonly scoreTrend: (trend: TrendFacts) => string

  readonly noneAtAll: (facts: { readonly months: string }) => Message
  readonly noneInFilter: (facts: { readonly held: number; readonly period: string }) => Message
  /** Asks for all there is. */
  readonly widestFilter: (facts: { readonly period: string }) => string

  readonly failure: (code: JourneyErrorCode) => Message
  readonly desktopSays: string
  readonly errorCode: (code: JourneyErrorCode) => string
  readonly tryAgain: string
}

/** What happened, and what it means or what to do about it. */
export interface Message {
  readonly title: string
  readonly sentence: string
}

/** A channel to be named. `configured` is the deployer's name for it. */
export interface ChannelFacts {
  readonly kind: ChannelKind
  readonly id: ChannelId | null
  readonly configured: string | null
}

/** Rows that contradict what was asked: older than the period, of another channel, or some of each. */
export interface OutsideFacts {
  readonly count: number
  readonly why: "period" | "channel" | "both"
}

/** Lead scores as text; null is unknown. `change` is signed. */
export interface ScoreFacts {
  readonly before: string | null
  readonly after: string | null
  readonly change: string | null
}

/** Attempts folded into one line. `days` are the first and the last day as text. */
export interface StreakFacts {
  readonly count: number
  readonly outcome: string
  /** Direction and channel, or the channel alone where an icon says the direction. */
  readonly way: string
  readonly days: string
}

/** How the lead score moved over what is shown. All but `direction` and `count` are numbers as text. */
export interface TrendFacts {
  readonly direction: "up" | "down" | "level"
  readonly first: string
  readonly last: string
  readonly lowest: string
  readonly highest: string
  readonly count: number
}

/** The fields of one interaction, as details name them. */
export type FieldName =
  | "completed"
  | "completedText"
  | "direction"
  | "channel"
  | "mode"
  | "outcome"
  | "agent"
  | "campaign"
  | "number"
  | "scoreBefore"
  | "scoreAfter"
  | "scoreChange"
  | "targetValue"
  | "contactId"
  | "comment"
  | "repairs"
