import type { FieldName } from "../words"

/** What the fields of an interaction are called in German. */
export const germanFields: Readonly<Record<FieldName, string>> = {
  completed: "Abgeschlossen",
  completedText: "Zeit wie gesendet",
  direction: "Richtung",
  channel: "Kanal",
  mode: "Modus",
  outcome: "Ergebnis",
  agent: "Agent",
  campaign: "Kampagne",
  number: "Nummer oder Adresse",
  scoreBefore: "Lead-Score vorher",
  scoreAfter: "Lead-Score nachher",
  scoreChange: "Änderung",
  targetValue: "Zielwert",
  contactId: "Kontakt-ID",
  comment: "Kommentar",
  repairs: "Nicht wie gesendet",
}
