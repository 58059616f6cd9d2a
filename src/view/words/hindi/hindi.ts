import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { hindiActions } from "./hindiActions"
import { hindiBrief } from "./hindiBrief"
import { hindiCall } from "./hindiCall"
import { hindiFailures } from "./hindiFailure"
import { hindiFault } from "./hindiFault"
import { hindiFields } from "./hindiField"
import { hindiFind } from "./hindiFind"
import { hindiQuality } from "./hindiQuality"
import { hindiStrip } from "./hindiStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "अवधि से बाहर",
  channel: "दूसरे चैनल के",
  both: "फ़िल्टर से बाहर",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "वॉइस",
  email: "ईमेल",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "इनबाउंड",
  outbound: "आउटबाउंड",
  unknown: "दिशा अज्ञात",
}

/** Hindi. */
export const hindi: Language<"hi"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, { one: "# इंटरैक्शन", other: "# इंटरैक्शन" })
  return {
    ...hindiActions(grammar),
    ...hindiBrief(grammar),
    ...hindiCall(grammar),
    ...hindiFault,
    ...hindiFind(grammar),
    ...hindiQuality(grammar),
    ...hindiStrip(grammar),

    panel: "ग्राहक यात्रा",
    noCall: { title: "कोई कॉल नहीं", sentence: "कॉल आते ही यात्रा यहाँ दिखेगी।" },
    callState: oneOf({
      offered: "घंटी बज रही है",
      talking: "बातचीत जारी",
      held: "होल्ड पर",
      "wrap-up": "रैप-अप",
    }),
    noNumber: "नंबर अज्ञात",
    refresh: "रीफ़्रेश करें",
    asOf: (time) => `${time} तक`,

    channelFilter: "चैनल",
    periodFilter: "अवधि",
    allChannels: "सभी चैनल",
    allChannelsShort: "सभी",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "अज्ञात चैनल" : `चैनल ${id}`),
    months: (count) => plural(count, { one: "# महीना", other: "# महीने" }),
    monthsShort: (count) => `${n(count)} माह`,

    separator: " · ",
    listSeparator: ", ",
    shown: ({ shown, held }) => `${interactions(held)} में से ${n(shown)}`,
    loading: "इंटरैक्शन लोड हो रहे हैं",
    slow: "डेस्कटॉप देर से जवाब दे रहा है",
    restOnItsWay: "बाकी आ रहे हैं",
    restMissing: "बाकी लोड नहीं हो सके",

    filterIgnored: "डेस्कटॉप ने फ़िल्टर नहीं माना और दूसरे इंटरैक्शन भेजे।",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `${OUTSIDE[why]} इंटरैक्शन`,
    show: "दिखाएँ",
    hide: "छिपाएँ",

    timeline: "इंटरैक्शन, नए पहले",
    latest: "अभी",
    undated: "तारीख अज्ञात",
    interactions,
    noDate: "तारीख नहीं",
    way: ({ direction, channel }) =>
      join(
        [direction === "unknown" && channel !== null ? null : DIRECTIONS[direction], channel],
        " ",
      ),
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "सफल",
      callback: "कॉलबैक",
      "do-not-call": "कॉल न करें",
      busy: "व्यस्त",
      "no-answer": "जवाब नहीं",
      machine: "आंसरिंग मशीन",
      fax: "फ़ैक्स",
      rejected: "अस्वीकृत",
      invalid: "अमान्य",
      business: "बिज़नेस परिणाम",
      unknown: "परिणाम अज्ञात",
    }),
    commentHidden: "टिप्पणी छिपी है",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `लीड स्कोर पहले ${before ?? "अज्ञात"}, बाद में ${after ?? "अज्ञात"}`,
          change === null ? null : `बदलाव ${change}`,
        ],
        ", ",
      ),
    scoreUnknown: "लीड स्कोर अज्ञात",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}, ${way}, ${days}`,
    silence: (days) => plural(days, { one: "# दिन कोई संपर्क नहीं", other: "# दिन कोई संपर्क नहीं" }),
    betweenAttempts: "दो प्रयासों के बीच बदला",

    details: ({ outcome, time }) => `विवरण: ${outcome}, ${time}`,
    field: oneOf(hindiFields),
    unknown: "अज्ञात",
    repaired: "कुछ हिस्सा वैसा नहीं जैसा भेजा गया था",
    repairReason: oneOf({
      cut: "लंबा था, काटा गया",
      "wrong-type": "न टेक्स्ट, न संख्या",
      unreadable: "पढ़ा नहीं जा सका",
      conflict: "आपस में मेल नहीं",
    }),

    leadScore: "लीड स्कोर",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `${interactions(count)} में ${lowest} और ${highest} के बीच।`
      if (direction === "level") return `लीड स्कोर ${last}, शुरू जैसा ही; ${range}`
      return `लीड स्कोर ${first} से ${direction === "up" ? "बढ़कर" : "घटकर"} ${last}; ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "एक भी इंटरैक्शन नहीं",
      sentence: `डेस्कटॉप के पास पिछले ${months} में इस ग्राहक का किसी भी चैनल पर कोई इंटरैक्शन नहीं है।`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "इस फ़िल्टर में कोई नहीं",
      sentence:
        held === 0
          ? `पिछले ${period} में कुछ नहीं।`
          : `पिछले ${period} में ${interactions(held)} हैं जो फ़िल्टर से बाहर हैं।`,
    }),
    widestFilter: ({ period }) => `सभी चैनल दिखाएँ, ${period}`,

    failure: oneOf(hindiFailures),
    desktopSays: "डेस्कटॉप का संदेश:",
    errorCode: (code) => `कोड ${code}`,
    tryAgain: "फिर कोशिश करें",
  }
}
