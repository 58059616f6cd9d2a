import type { CallState } from "../../model/call"
import type { ChannelKind } from "../../model/channel"
import type { Direction } from "../../model/direction"
import type { RepairReason } from "../../model/interaction"
import type { OutcomeKind } from "../../model/outcome"
import { englishActions } from "./englishActions"
import { englishBrief } from "./englishBrief"
import { englishCall } from "./englishCall"
import { englishFailure } from "./englishFailure"
import { englishFault } from "./englishFault"
import { englishField } from "./englishField"
import { englishFind } from "./englishFind"
import { englishQuality } from "./englishQuality"
import { englishStrip } from "./englishStrip"
import { plural } from "./plural"
import type { OutsideFacts, Words } from "./words"

const interactions = (count: number): string => plural(count, "interaction", "interactions")

const CALL_STATES: Readonly<Record<CallState, string>> = {
  offered: "Offered",
  talking: "Talking",
  held: "On hold",
  "wrap-up": "Wrap-up",
}

// A custom channel has only a number on the wire (ruling 3).
const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "Voice",
  email: "Email",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "Inbound",
  outbound: "Outbound",
  unknown: "Unknown direction",
}

const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  success: "Success",
  callback: "Callback",
  "do-not-call": "Do not call",
  busy: "Busy",
  "no-answer": "No answer",
  machine: "Answering machine",
  fax: "Fax",
  rejected: "Rejected",
  invalid: "Invalid",
  business: "Business outcome",
  unknown: "Unknown outcome",
}

const REPAIRS: Readonly<Record<RepairReason, string>> = {
  cut: "cut, too long",
  "wrong-type": "neither text nor number",
  unreadable: "could not be read",
  conflict: "contradicts itself",
}

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "outside the period",
  channel: "of another channel",
  both: "outside the filter",
}

/** English, the default. */
export const english: Words = {
  ...englishActions,
  ...englishBrief,
  ...englishCall,
  ...englishFault,
  ...englishFind,
  ...englishQuality,
  ...englishStrip,

  panel: "Customer journey",
  noCall: { title: "No call", sentence: "The journey appears as soon as a call comes in." },
  callState: (state) => CALL_STATES[state],
  noNumber: "Number unknown",
  refresh: "Refresh",
  asOf: (time) => `As of ${time}`,

  channelFilter: "Channel",
  periodFilter: "Period",
  allChannels: "All channels",
  allChannelsShort: "All",
  channel: ({ kind, id, configured }) =>
    configured ?? CHANNELS[kind] ?? (id === null ? "Unknown channel" : `Channel ${id}`),
  months: (count) => plural(count, "month", "months"),
  monthsShort: (count) => `${count} mo`,

  separator: " · ",
  listSeparator: ", ",
  // Digits without grouping: scripts read this line, and five digits read well without.
  shown: ({ shown, held }) => `${shown} of ${interactions(held)}`,
  loading: "Loading interactions",
  slow: "the desktop is slow to answer",
  restOnItsWay: "the rest is on its way",
  restMissing: "the rest could not be loaded",

  filterIgnored: "The desktop ignored the filter and sent other interactions.",
  outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
  outsideHeading: (why) => `Interactions ${OUTSIDE[why]}`,
  show: "Show",
  hide: "Hide",

  timeline: "Interactions, newest first",
  latest: "Now",
  undated: "Unknown date",
  interactions,
  noDate: "No date",
  way: ({ direction, channel }) =>
    [direction === "unknown" && channel !== null ? null : DIRECTIONS[direction], channel]
      .filter((part) => part !== null)
      .join(" "),
  direction: (direction) => DIRECTIONS[direction],
  outcomeKind: (kind) => OUTCOMES[kind],
  commentHidden: "Comment hidden",
  scoreChange: ({ before, after, change }) =>
    change === null
      ? `Lead score ${before ?? "unknown"} before, ${after ?? "unknown"} after`
      : `Lead score ${before ?? "unknown"} before, ${after ?? "unknown"} after, change ${change}`,
  scoreUnknown: "Lead score unknown",
  streak: ({ count, outcome, way, days }) => `${count} × ${outcome}, ${way}, ${days}`,
  silence: (days) => `${plural(days, "day", "days")} of silence`,
  betweenAttempts: "Changed between attempts",

  details: ({ outcome, time }) => `Details: ${outcome}, ${time}`,
  field: englishField,
  unknown: "unknown",
  repaired: "Some of it is not as sent",
  repairReason: (reason) => REPAIRS[reason],

  leadScore: "Lead score",
  scoreTrend: ({ direction, first, last, lowest, highest, count }) =>
    direction === "level"
      ? `Lead score ${last}, as it began; between ${lowest} and ${highest} over ${interactions(count)}.`
      : `Lead score ${direction} from ${first} to ${last}; between ${lowest} and ${highest} over ${interactions(count)}.`,

  noneAtAll: ({ months }) => ({
    title: "No interactions at all",
    sentence: `The desktop holds none with this customer in the last ${months}, on any channel.`,
  }),
  noneInFilter: ({ held, period }) => ({
    title: "None in this filter",
    sentence:
      held === 0
        ? `Nothing in the last ${period}.`
        : `The last ${period} hold ${interactions(held)} that the filter leaves out.`,
  }),
  widestFilter: ({ period }) => `Show all channels, ${period}`,

  failure: englishFailure,
  desktopSays: "The desktop says:",
  errorCode: (code) => `Code ${code}`,
  tryAgain: "Try again",
}
