import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { spanishFields } from "./spanishField"

/** The words of views, copying and exporting in Spanish. */
export const spanishActions = ({ plural, oneOf }: Grammar<"es">): ActionWords => ({
  viewSwitch: "Vista",
  view: oneOf({ timeline: "Cronología", grid: "Tabla" }),
  grid: "Interacciones en una tabla",
  column: oneOf({
    time: "Fecha",
    direction: "Sentido",
    channel: "Canal",
    mode: "Modo",
    outcome: "Resultado",
    agent: "Agente",
    campaign: "Campaña",
    contact: "Número",
    comment: "Comentario",
    score: "Punt.",
    change: "Cambio",
  }),
  detailsColumn: "Detalles",

  more: "Más",
  copyForWrapUp: "Copiar para la tipificación",
  exportCsv: "Exportar como CSV",
  copyField: (field) => `Copiar ${spanishFields[field]}`,
  copyRow: "Copiar fila",
  copied: oneOf({
    "wrap-up": "copiado para la tipificación",
    value: "valor copiado",
    row: "fila copiada",
    text: "texto copiado",
  }),
  exported: (count) =>
    plural(count, { one: "# exportada", many: "# exportadas", other: "# exportadas" }),
  notCopied: "no se copió",

  copyForbidden: {
    title: "Este escritorio no permite copiar desde el panel",
    sentence:
      'Copie el texto de abajo a mano. Para permitirlo, el marco del escritorio necesita allow="clipboard-write".',
  },
  copyImpossible: {
    title: "Esta página no tiene portapapeles",
    sentence: "Copie el texto de abajo a mano. El portapapeles exige una página por https.",
  },
  saveInFrame: {
    title: "¿No apareció ningún archivo?",
    sentence:
      'Un marco aislado debe permitirlo: el del escritorio necesita sandbox="… allow-downloads".',
  },
  showAsText: "Mostrar como texto",
  textToCopy: "Texto para copiar",
  close: "Cerrar",

  noneReached: "Nadie contactado hasta ahora",
  shownLine: (shown) => `Mostrado: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
