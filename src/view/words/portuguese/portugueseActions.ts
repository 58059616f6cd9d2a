import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { portugueseFields } from "./portugueseField"

/** The words of views, copying and exporting in Brazilian Portuguese. */
export const portugueseActions = ({ plural, oneOf }: Grammar<"pt-BR">): ActionWords => ({
  viewSwitch: "Visualização",
  view: oneOf({ timeline: "Linha do tempo", grid: "Tabela" }),
  grid: "Interações em tabela",
  column: oneOf({
    time: "Data",
    direction: "Sentido",
    channel: "Canal",
    mode: "Modo",
    outcome: "Resultado",
    agent: "Agente",
    campaign: "Campanha",
    contact: "Número",
    comment: "Comentário",
    score: "Score",
    change: "Variação",
  }),
  detailsColumn: "Detalhes",

  more: "Mais",
  copyForWrapUp: "Copiar para o pós-atendimento",
  exportCsv: "Exportar como CSV",
  copyField: (field) => `Copiar ${portugueseFields[field]}`,
  copyRow: "Copiar linha",
  copied: oneOf({
    "wrap-up": "copiado para o pós-atendimento",
    value: "valor copiado",
    row: "linha copiada",
    text: "texto copiado",
  }),
  exported: (count) =>
    plural(count, { one: "# exportada", many: "# exportadas", other: "# exportadas" }),
  notCopied: "não copiado",

  copyForbidden: {
    title: "Este desktop não deixa o painel copiar",
    sentence:
      'Copie o texto abaixo manualmente. Para permitir, o frame do desktop precisa de allow="clipboard-write".',
  },
  copyImpossible: {
    title: "Esta página não tem área de transferência",
    sentence:
      "Copie o texto abaixo manualmente. A área de transferência exige uma página por https.",
  },
  saveInFrame: {
    title: "Nenhum arquivo apareceu?",
    sentence:
      'Um frame isolado precisa permitir: o do desktop precisa de sandbox="… allow-downloads".',
  },
  showAsText: "Mostrar como texto",
  textToCopy: "Texto para copiar",
  close: "Fechar",

  noneReached: "Ninguém contatado até agora",
  shownLine: (shown) => `Exibido: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
