import type { FieldName } from "../words"

/** What the fields of an interaction are called in Brazilian Portuguese. */
export const portugueseFields: Readonly<Record<FieldName, string>> = {
  completed: "Concluída em",
  completedText: "Hora como enviada",
  direction: "Sentido",
  channel: "Canal",
  mode: "Modo",
  outcome: "Resultado",
  agent: "Agente",
  campaign: "Campanha",
  number: "Número ou endereço",
  scoreBefore: "Score antes",
  scoreAfter: "Score depois",
  scoreChange: "Variação",
  targetValue: "Valor-alvo",
  contactId: "ID do contato",
  comment: "Comentário",
  repairs: "Diferente do enviado",
}
