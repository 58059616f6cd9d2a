import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { germanActions } from "./germanActions"
import { germanBrief } from "./germanBrief"
import { germanCall } from "./germanCall"
import { germanFailures } from "./germanFailure"
import { germanFault } from "./germanFault"
import { germanFields } from "./germanField"
import { germanFind } from "./germanFind"
import { germanQuality } from "./germanQuality"
import { germanStrip } from "./germanStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "außerhalb des Zeitraums",
  channel: "eines anderen Kanals",
  both: "außerhalb des Filters",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "Telefon",
  email: "E-Mail",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "Eingehend",
  outbound: "Ausgehend",
  unknown: "Richtung unbekannt",
}

/** German. */
export const german: Language<"de"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, { one: "# Kontakt", other: "# Kontakte" })
  return {
    ...germanActions(grammar),
    ...germanBrief(grammar),
    ...germanCall(grammar),
    ...germanFault,
    ...germanFind(grammar),
    ...germanQuality(grammar),
    ...germanStrip(grammar),

    panel: "Kundenverlauf",
    noCall: { title: "Kein Anruf", sentence: "Der Verlauf erscheint, sobald ein Anruf eingeht." },
    callState: oneOf({
      offered: "Klingelt",
      talking: "Im Gespräch",
      held: "Gehalten",
      "wrap-up": "Nachbearbeitung",
    }),
    noNumber: "Nummer unbekannt",
    refresh: "Aktualisieren",
    asOf: (time) => `Stand ${time}`,

    channelFilter: "Kanal",
    periodFilter: "Zeitraum",
    allChannels: "Alle Kanäle",
    allChannelsShort: "Alle",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "Unbekannter Kanal" : `Kanal ${id}`),
    months: (count) => plural(count, { one: "# Monat", other: "# Monate" }),
    monthsShort: (count) => `${n(count)} M`,

    separator: " · ",
    listSeparator: ", ",
    shown: ({ shown, held }) =>
      `${n(shown)} von ${plural(held, { one: "# Kontakt", other: "# Kontakten" })}`,
    loading: "Kontakte werden geladen",
    slow: "der Desktop antwortet langsam",
    restOnItsWay: "der Rest ist unterwegs",
    restMissing: "der Rest konnte nicht geladen werden",

    filterIgnored: "Der Desktop hat den Filter nicht beachtet und andere Kontakte gesendet.",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `Kontakte ${OUTSIDE[why]}`,
    show: "Anzeigen",
    hide: "Ausblenden",

    timeline: "Kontakte, neueste zuerst",
    latest: "Jetzt",
    undated: "Datum unbekannt",
    interactions,
    noDate: "Kein Datum",
    way: ({ direction, channel }) =>
      channel === null
        ? DIRECTIONS[direction]
        : direction === "unknown"
          ? channel
          : `${channel} ${DIRECTIONS[direction].toLowerCase()}`,
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "Erfolg",
      callback: "Rückruf",
      "do-not-call": "Nicht anrufen",
      busy: "Besetzt",
      "no-answer": "Nicht erreicht",
      machine: "Anrufbeantworter",
      fax: "Fax",
      rejected: "Abgelehnt",
      invalid: "Ungültig",
      business: "Fachliches Ergebnis",
      unknown: "Ergebnis unbekannt",
    }),
    commentHidden: "Kommentar verborgen",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `Lead-Score vorher ${before ?? "unbekannt"}, nachher ${after ?? "unbekannt"}`,
          change === null ? null : `Änderung ${change}`,
        ],
        ", ",
      ),
    scoreUnknown: "Lead-Score unbekannt",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}, ${way}, ${days}`,
    silence: (days) => plural(days, { one: "# Tag ohne Kontakt", other: "# Tage ohne Kontakt" }),
    betweenAttempts: "Zwischen den Versuchen geändert",

    details: ({ outcome, time }) => `Details: ${outcome}, ${time}`,
    field: oneOf(germanFields),
    unknown: "unbekannt",
    repaired: "Nicht alles ist wie gesendet",
    repairReason: oneOf({
      cut: "gekürzt, zu lang",
      "wrong-type": "weder Text noch Zahl",
      unreadable: "nicht lesbar",
      conflict: "widerspricht sich",
    }),

    leadScore: "Lead-Score",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `zwischen ${lowest} und ${highest} über ${interactions(count)}.`
      if (direction === "level") return `Lead-Score ${last}, wie am Anfang; ${range}`
      return `Lead-Score von ${first} auf ${last} ${direction === "up" ? "gestiegen" : "gefallen"}; ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "Noch gar kein Kontakt",
      sentence: `Der Desktop hat für diesen Kunden keinen, auf keinem Kanal (Zeitraum: ${months}).`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "Keiner in diesem Filter",
      sentence:
        held === 0
          ? `Nichts im Zeitraum (${period}).`
          : `Im Zeitraum (${period}) liegen ${interactions(held)}, die der Filter ausschließt.`,
    }),
    widestFilter: ({ period }) => `Alle Kanäle anzeigen, ${period}`,

    failure: oneOf(germanFailures),
    desktopSays: "Der Desktop meldet:",
    errorCode: (code) => `Code ${code}`,
    tryAgain: "Erneut versuchen",
  }
}
