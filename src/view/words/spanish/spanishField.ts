import type { FieldName } from "../words"

/** What the fields of an interaction are called in Spanish. */
export const spanishFields: Readonly<Record<FieldName, string>> = {
  completed: "Finalizada",
  completedText: "Hora como se envió",
  direction: "Sentido",
  channel: "Canal",
  mode: "Modo",
  outcome: "Resultado",
  agent: "Agente",
  campaign: "Campaña",
  number: "Número o dirección",
  scoreBefore: "Puntuación antes",
  scoreAfter: "Puntuación después",
  scoreChange: "Cambio",
  targetValue: "Valor objetivo",
  contactId: "ID de contacto",
  comment: "Comentario",
  repairs: "No como se envió",
}
