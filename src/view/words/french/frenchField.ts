import type { FieldName } from "../words"

/** What the fields of an interaction are called in French. */
export const frenchFields: Readonly<Record<FieldName, string>> = {
  completed: "Terminée le",
  completedText: "Heure telle qu’envoyée",
  direction: "Sens",
  channel: "Canal",
  mode: "Mode",
  outcome: "Résultat",
  agent: "Agent",
  campaign: "Campagne",
  number: "Numéro ou adresse",
  scoreBefore: "Score avant",
  scoreAfter: "Score après",
  scoreChange: "Variation",
  targetValue: "Valeur cible",
  contactId: "ID de contact",
  comment: "Commentaire",
  repairs: "Diffère de l’envoi",
}
