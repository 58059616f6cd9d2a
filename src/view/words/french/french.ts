import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { frenchActions } from "./frenchActions"
import { frenchBrief } from "./frenchBrief"
import { frenchCall } from "./frenchCall"
import { frenchFailures } from "./frenchFailure"
import { frenchFault } from "./frenchFault"
import { frenchFields } from "./frenchField"
import { frenchFind } from "./frenchFind"
import { frenchQuality } from "./frenchQuality"
import { frenchStrip } from "./frenchStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "hors de la période",
  channel: "d’un autre canal",
  both: "hors du filtre",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "Voix",
  email: "E-mail",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "Entrant",
  outbound: "Sortant",
  unknown: "Sens inconnu",
}

/** French. */
export const french: Language<"fr"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, { one: "# interaction", many: "# d’interactions", other: "# interactions" })
  return {
    ...frenchActions(grammar),
    ...frenchBrief(grammar),
    ...frenchCall(grammar),
    ...frenchFault,
    ...frenchFind(grammar),
    ...frenchQuality(grammar),
    ...frenchStrip(grammar),

    panel: "Parcours client",
    noCall: { title: "Aucun appel", sentence: "Le parcours s’affiche dès qu’un appel arrive." },
    callState: oneOf({
      offered: "Présenté",
      talking: "En ligne",
      held: "En attente",
      "wrap-up": "Post-appel",
    }),
    noNumber: "Numéro inconnu",
    refresh: "Actualiser",
    asOf: (time) => `Mis à jour : ${time}`,

    channelFilter: "Canal",
    periodFilter: "Période",
    allChannels: "Tous les canaux",
    allChannelsShort: "Tous",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "Canal inconnu" : `Canal ${id}`),
    months: (count) => `${n(count)} mois`,
    monthsShort: (count) => `${n(count)} m`,

    separator: " · ",
    listSeparator: ", ",
    shown: ({ shown, held }) => `${n(shown)} sur ${interactions(held)}`,
    loading: "Chargement des interactions",
    slow: "le bureau tarde à répondre",
    restOnItsWay: "la suite arrive",
    restMissing: "la suite n’a pas pu être chargée",

    filterIgnored: "Le bureau a ignoré le filtre et envoyé d’autres interactions.",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `Interactions ${OUTSIDE[why]}`,
    show: "Afficher",
    hide: "Masquer",

    timeline: "Interactions, les plus récentes d’abord",
    latest: "Maintenant",
    undated: "Date inconnue",
    interactions,
    noDate: "Sans date",
    way: ({ direction, channel }) =>
      channel === null
        ? DIRECTIONS[direction]
        : direction === "unknown"
          ? channel
          : `${channel} (${DIRECTIONS[direction].toLowerCase()})`,
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "Succès",
      callback: "Rappel",
      "do-not-call": "Ne pas appeler",
      busy: "Occupé",
      "no-answer": "Sans réponse",
      machine: "Répondeur",
      fax: "Fax",
      rejected: "Refusé",
      invalid: "Invalide",
      business: "Qualification métier",
      unknown: "Résultat inconnu",
    }),
    commentHidden: "Commentaire masqué",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `Score du lead : avant ${before ?? "inconnu"}, après ${after ?? "inconnu"}`,
          change === null ? null : `variation ${change}`,
        ],
        ", ",
      ),
    scoreUnknown: "Score du lead inconnu",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}, ${way}, ${days}`,
    silence: (days) =>
      plural(days, {
        one: "# jour sans contact",
        many: "# de jours sans contact",
        other: "# jours sans contact",
      }),
    betweenAttempts: "Modifié entre deux tentatives",

    details: ({ outcome, time }) => `Détails : ${outcome}, ${time}`,
    field: oneOf(frenchFields),
    unknown: "inconnu",
    repaired: "Diffère en partie de ce qui a été envoyé",
    repairReason: oneOf({
      cut: "coupé, trop long",
      "wrong-type": "ni texte ni nombre",
      unreadable: "illisible",
      conflict: "se contredit",
    }),

    leadScore: "Score du lead",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `entre ${lowest} et ${highest} sur ${interactions(count)}.`
      if (direction === "level") return `Score du lead : ${last}, comme au début ; ${range}`
      return `Score du lead en ${direction === "up" ? "hausse" : "baisse"} de ${first} à ${last} ; ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "Aucune interaction",
      sentence: `Le bureau n’en a aucune avec ce client sur les ${months} derniers, tous canaux confondus.`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "Aucune avec ce filtre",
      sentence:
        held === 0
          ? `Rien sur les ${period} derniers.`
          : `Les ${period} derniers comptent ${interactions(held)} que le filtre écarte.`,
    }),
    widestFilter: ({ period }) => `Afficher tous les canaux, ${period}`,

    failure: oneOf(frenchFailures),
    desktopSays: "Le bureau indique :",
    errorCode: (code) => `Code ${code}`,
    tryAgain: "Réessayer",
  }
}
