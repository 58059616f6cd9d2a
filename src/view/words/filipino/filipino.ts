import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { filipinoActions } from "./filipinoActions"
import { filipinoBrief } from "./filipinoBrief"
import { filipinoCall } from "./filipinoCall"
import { filipinoFailures } from "./filipinoFailure"
import { filipinoFault } from "./filipinoFault"
import { filipinoFields } from "./filipinoField"
import { filipinoFind } from "./filipinoFind"
import { filipinoQuality } from "./filipinoQuality"
import { filipinoStrip } from "./filipinoStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "na labas sa panahon",
  channel: "mula sa ibang channel",
  both: "na labas sa filter",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "Voice",
  email: "Email",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "Inbound",
  outbound: "Outbound",
  unknown: "Hindi alam ang direksyon",
}

/** Filipino. */
export const filipino: Language<"fil"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, { one: "# interaction", other: "# interaction" })
  return {
    ...filipinoActions(grammar),
    ...filipinoBrief(grammar),
    ...filipinoCall(grammar),
    ...filipinoFault,
    ...filipinoFind(grammar),
    ...filipinoQuality(grammar),
    ...filipinoStrip(grammar),

    panel: "Customer journey",
    noCall: { title: "Walang tawag", sentence: "Lalabas ang journey kapag may pumasok na tawag." },
    callState: oneOf({
      offered: "Nagri-ring",
      talking: "Kausap",
      held: "Naka-hold",
      "wrap-up": "Wrap-up",
    }),
    noNumber: "Hindi alam ang numero",
    refresh: "I-refresh",
    asOf: (time) => `Hanggang ${time}`,

    channelFilter: "Channel",
    periodFilter: "Panahon",
    allChannels: "Lahat ng channel",
    allChannelsShort: "Lahat",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "Hindi alam ang channel" : `Channel ${id}`),
    months: (count) => plural(count, { one: "# buwan", other: "# buwan" }),
    monthsShort: (count) => `${n(count)} buw`,

    separator: " · ",
    listSeparator: ", ",
    shown: ({ shown, held }) => `${n(shown)} sa ${interactions(held)}`,
    loading: "Nilo-load ang mga interaction",
    slow: "mabagal sumagot ang desktop",
    restOnItsWay: "parating na ang iba",
    restMissing: "hindi na-load ang iba",

    filterIgnored: "Hindi sinunod ng desktop ang filter at nagpadala ng ibang interaction.",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `Mga interaction ${OUTSIDE[why]}`,
    show: "Ipakita",
    hide: "Itago",

    timeline: "Mga interaction, pinakabago muna",
    latest: "Ngayon",
    undated: "Hindi alam ang petsa",
    interactions,
    noDate: "Walang petsa",
    way: ({ direction, channel }) =>
      join(
        [direction === "unknown" && channel !== null ? null : DIRECTIONS[direction], channel],
        " ",
      ),
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "Nakausap",
      callback: "Callback",
      "do-not-call": "Huwag tawagan",
      busy: "Busy",
      "no-answer": "Walang sumagot",
      machine: "Answering machine",
      fax: "Fax",
      rejected: "Tinanggihan",
      invalid: "Hindi valid",
      business: "Business outcome",
      unknown: "Hindi alam ang resulta",
    }),
    commentHidden: "Nakatago ang komento",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `Lead score: dati ${before ?? "hindi alam"}, ngayon ${after ?? "hindi alam"}`,
          change === null ? null : `pagbabago ${change}`,
        ],
        ", ",
      ),
    scoreUnknown: "Hindi alam ang lead score",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}, ${way}, ${days}`,
    silence: (days) =>
      plural(days, { one: "# araw na walang contact", other: "# araw na walang contact" }),
    betweenAttempts: "Nagbago sa pagitan ng mga attempt",

    details: ({ outcome, time }) => `Mga detalye: ${outcome}, ${time}`,
    field: oneOf(filipinoFields),
    unknown: "hindi alam",
    repaired: "May bahaging hindi ayon sa ipinadala",
    repairReason: oneOf({
      cut: "pinutol, masyadong mahaba",
      "wrong-type": "hindi teksto o numero",
      unreadable: "hindi mabasa",
      conflict: "salungat sa sarili",
    }),

    leadScore: "Lead score",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `mula ${lowest} hanggang ${highest} sa ${interactions(count)}.`
      if (direction === "level") return `Lead score ${last}, gaya ng simula; ${range}`
      return `${direction === "up" ? "Tumaas" : "Bumaba"} ang lead score mula ${first} sa ${last}; ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "Wala pang interaction",
      sentence: `Walang hawak ang desktop sa customer na ito sa huling ${months}, sa kahit anong channel.`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "Wala sa filter na ito",
      sentence:
        held === 0
          ? `Wala sa huling ${period}.`
          : `Sa huling ${period} ay may ${interactions(held)} na hindi pasok sa filter.`,
    }),
    widestFilter: ({ period }) => `Ipakita lahat ng channel, ${period}`,

    failure: oneOf(filipinoFailures),
    desktopSays: "Sabi ng desktop:",
    errorCode: (code) => `Code ${code}`,
    tryAgain: "Subukan muli",
  }
}
