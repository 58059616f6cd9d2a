import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

/** The words of finding in Spanish. */
export const spanishFind = ({ n, plural, oneOf }: Grammar<"es">): FindWords => ({
  search: "Buscar",
  filter: "Filtrar",
  filterActive: (active) =>
    plural(active, {
      one: "Filtrar, # activo",
      many: "Filtrar, # activos",
      other: "Filtrar, # activos",
    }),
  facet: oneOf({
    directions: "Sentido",
    outcomes: "Resultado",
    campaigns: "Campaña",
    agents: "Agente",
  }),
  findOption: oneOf({
    directions: "Buscar un sentido",
    outcomes: "Buscar un resultado",
    campaigns: "Buscar una campaña",
    agents: "Buscar un agente",
  }),
  noOption: "Ninguno con ese nombre",
  moreOptions: (count) => `${n(count)} más: escriba parte del nombre`,

  severalOf: ({ facet, count }) =>
    `${n(count)} ${{ directions: "sentidos", outcomes: "resultados", campaigns: "campañas", agents: "agentes" }[facet]}`,
  searchedFor: (text) => `«${text}»`,
  searchedForHidden: "una búsqueda",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "Borrar",

  noneInMonths: "Ninguna en estos meses",
  waysOut: "Dónde está el resto",
  elsewhere: ({ count, where }) => `${n(count)} en ${where} – mostrar`,
  withoutFilters: (count) => `${n(count)} sin el filtro – mostrar`,

  masked: "Oculto",
  mask: "Ocultar números y comentarios",
  unmask: "Oculto: mostrar números y comentarios",

  keys: "Teclas",
  keysSentence: "Funcionan con el foco dentro del panel, y nunca mientras escribe.",
  keysWork: "Teclas activadas",
  keyAction: oneOf({
    search: "Buscar",
    filter: "Más filtros",
    nextRow: "Interacción siguiente",
    previousRow: "Interacción anterior",
    openRow: "Abrir o cerrar la interacción",
    channel: "Todos los canales, o uno de ellos",
    range: "Elegir los meses",
    view: "Cronología o tabla",
    copy: "Copiar para la tipificación",
    export: "Exportar",
    times: "Fechas relativas",
    privacy: "Ocultar números y comentarios",
    refresh: "Actualizar",
    help: "Estas teclas",
  }),
  keyCap: (written) => (written === "Enter" ? "Intro" : written),
  or: "o",
  closeKeys: "Cerrar",

  lookUp: "Consulta",
  lookUpBy: "Buscar por",
  lookUpKind: oneOf({ number: "Número", account: "Número de cuenta" }),
  lookUpHint: oneOf({
    number: "Por ejemplo 6591462346, sin prefijo de marcación",
    account: "Números unidos por |, por ejemplo 2|3|3|0|0|44|1",
  }),
  lookUpProblem: oneOf({
    "number-missing": "Introduzca el número que busca.",
    "number-signs": "Un número solo tiene cifras; entre ellas puede haber espacios y + - . / ( ).",
    "number-short": "Un número tiene al menos 3 cifras.",
    "number-long": "Un número tiene como máximo 20 cifras.",
    "account-missing": "Introduzca el número de cuenta que busca.",
    "account-signs": "Un número de cuenta solo tiene cifras y |, sin espacios.",
    "account-parts":
      "Un número de cuenta son varios números unidos por |, por ejemplo 2|3|3|0|0|44|1.",
    "account-long": "Un número de cuenta tiene como máximo 200 signos.",
  }),
  lookUpFind: "Buscar",
  lookUpClear: "Terminar la consulta",
  noCallLookUp: {
    title: "Sin llamada",
    sentence:
      "El historial aparece en cuanto entra una llamada. Mientras tanto, busque a un cliente.",
  },
})
