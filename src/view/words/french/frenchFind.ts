import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = {
  directions: "sens",
  outcomes: "résultats",
  campaigns: "campagnes",
  agents: "agents",
}

/** The words of finding in French. */
export const frenchFind = ({ n, plural, oneOf }: Grammar<"fr">): FindWords => ({
  search: "Rechercher",
  filter: "Filtrer",
  filterActive: (active) =>
    plural(active, {
      one: "Filtrer, # actif",
      many: "Filtrer, # actifs",
      other: "Filtrer, # actifs",
    }),
  facet: oneOf({
    directions: "Sens",
    outcomes: "Résultat",
    campaigns: "Campagne",
    agents: "Agent",
  }),
  findOption: oneOf({
    directions: "Trouver un sens",
    outcomes: "Trouver un résultat",
    campaigns: "Trouver une campagne",
    agents: "Trouver un agent",
  }),
  noOption: "Aucun de ce nom",
  moreOptions: (count) => `${n(count)} de plus : tapez une partie du nom`,

  severalOf: ({ facet, count }) => `${n(count)} ${SEVERAL[facet]}`,
  searchedFor: (text) => `« ${text} »`,
  searchedForHidden: "une recherche",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "Effacer",

  noneInMonths: "Aucune dans ces mois",
  waysOut: "Où se trouve le reste",
  elsewhere: ({ count, where }) => `${n(count)} dans ${where} – afficher`,
  withoutFilters: (count) => `${n(count)} sans le filtre – afficher`,

  masked: "Masqué",
  mask: "Masquer numéros et commentaires",
  unmask: "Masqué : afficher numéros et commentaires",

  keys: "Raccourcis",
  keysSentence: "Ils fonctionnent quand le focus est dans le panneau, et jamais pendant la saisie.",
  keysWork: "Raccourcis actifs",
  keyAction: oneOf({
    search: "Rechercher",
    filter: "Autres filtres",
    nextRow: "Interaction suivante",
    previousRow: "Interaction précédente",
    openRow: "Ouvrir ou fermer l’interaction",
    channel: "Tous les canaux, ou l’un d’eux",
    range: "Choisir les mois",
    view: "Chronologie ou tableau",
    copy: "Copier pour le post-appel",
    export: "Exporter",
    times: "Dates relatives",
    privacy: "Masquer numéros et commentaires",
    refresh: "Actualiser",
    help: "Ces raccourcis",
  }),
  keyCap: (written) => (written === "Enter" ? "Entrée" : written),
  or: "ou",
  closeKeys: "Fermer",

  lookUp: "Consultation",
  lookUpBy: "Rechercher par",
  lookUpKind: oneOf({ number: "Numéro", account: "Numéro de compte" }),
  lookUpHint: oneOf({
    number: "Par exemple 6591462346, sans préfixe de numérotation",
    account: "Nombres séparés par |, par exemple 2|3|3|0|0|44|1",
  }),
  lookUpProblem: oneOf({
    "number-missing": "Saisissez le numéro à rechercher.",
    "number-signs":
      "Un numéro n’a que des chiffres, séparés au besoin par des espaces et + - . / ( ).",
    "number-short": "Un numéro a au moins 3 chiffres.",
    "number-long": "Un numéro a au plus 20 chiffres.",
    "account-missing": "Saisissez le numéro de compte à rechercher.",
    "account-signs": "Un numéro de compte n’a que des chiffres et |, sans espace.",
    "account-parts":
      "Un numéro de compte se compose de nombres séparés par |, par exemple 2|3|3|0|0|44|1.",
    "account-long": "Un numéro de compte a au plus 200 signes.",
  }),
  lookUpFind: "Rechercher",
  lookUpClear: "Fermer la consultation",
  noCallLookUp: {
    title: "Aucun appel",
    sentence: "Le parcours s’affiche dès qu’un appel arrive. D’ici là, recherchez un client.",
  },
})
