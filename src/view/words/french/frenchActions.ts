import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { frenchFields } from "./frenchField"

/** The words of views, copying and exporting in French. */
export const frenchActions = ({ plural, oneOf }: Grammar<"fr">): ActionWords => ({
  viewSwitch: "Vue",
  view: oneOf({ timeline: "Chronologie", grid: "Tableau" }),
  grid: "Interactions sous forme de tableau",
  column: oneOf({
    time: "Date",
    direction: "Sens",
    channel: "Canal",
    mode: "Mode",
    outcome: "Résultat",
    agent: "Agent",
    campaign: "Campagne",
    contact: "Numéro",
    comment: "Commentaire",
    score: "Score",
    change: "Variation",
  }),
  detailsColumn: "Détails",

  more: "Plus",
  copyForWrapUp: "Copier pour le post-appel",
  exportCsv: "Exporter en CSV",
  copyField: (field) => `Copier ${frenchFields[field]}`,
  copyRow: "Copier la ligne",
  copied: oneOf({
    "wrap-up": "copié pour le post-appel",
    value: "valeur copiée",
    row: "ligne copiée",
    text: "texte copié",
  }),
  exported: (count) =>
    plural(count, { one: "# exportée", many: "# exportées", other: "# exportées" }),
  notCopied: "non copié",

  copyForbidden: {
    title: "Ce bureau n’autorise pas le panneau à copier",
    sentence:
      'Copiez le texte ci-dessous à la main. Pour l’autoriser, le cadre du bureau doit porter allow="clipboard-write".',
  },
  copyImpossible: {
    title: "Cette page n’a pas de presse-papiers",
    sentence: "Copiez le texte ci-dessous à la main. Le presse-papiers exige une page en https.",
  },
  saveInFrame: {
    title: "Aucun fichier n’est apparu ?",
    sentence:
      'Un cadre isolé doit l’autoriser : celui du bureau doit porter sandbox="… allow-downloads".',
  },
  showAsText: "Afficher en texte",
  textToCopy: "Texte à copier",
  close: "Fermer",

  noneReached: "Personne de joint à ce jour",
  shownLine: (shown) => `Affiché : ${shown}`,
  fieldLine: ({ field, value }) => `${field} : ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
