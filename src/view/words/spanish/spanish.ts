import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { spanishActions } from "./spanishActions"
import { spanishBrief } from "./spanishBrief"
import { spanishCall } from "./spanishCall"
import { spanishFailures } from "./spanishFailure"
import { spanishFault } from "./spanishFault"
import { spanishFields } from "./spanishField"
import { spanishFind } from "./spanishFind"
import { spanishQuality } from "./spanishQuality"
import { spanishStrip } from "./spanishStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "fuera del período",
  channel: "de otro canal",
  both: "fuera del filtro",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "Voz",
  email: "Correo",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "Entrante",
  outbound: "Saliente",
  unknown: "Sentido desconocido",
}

/** Spanish. */
export const spanish: Language<"es"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, { one: "# interacción", many: "# de interacciones", other: "# interacciones" })
  return {
    ...spanishActions(grammar),
    ...spanishBrief(grammar),
    ...spanishCall(grammar),
    ...spanishFault,
    ...spanishFind(grammar),
    ...spanishQuality(grammar),
    ...spanishStrip(grammar),

    panel: "Historial del cliente",
    noCall: { title: "Sin llamada", sentence: "El historial aparece en cuanto entra una llamada." },
    callState: oneOf({
      offered: "Ofrecida",
      talking: "En conversación",
      held: "En espera",
      "wrap-up": "Tipificación",
    }),
    noNumber: "Número desconocido",
    refresh: "Actualizar",
    asOf: (time) => `Actualizado: ${time}`,

    channelFilter: "Canal",
    periodFilter: "Período",
    allChannels: "Todos los canales",
    allChannelsShort: "Todos",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "Canal desconocido" : `Canal ${id}`),
    months: (count) => plural(count, { one: "# mes", many: "# de meses", other: "# meses" }),
    monthsShort: (count) => `${n(count)} m`,

    separator: " · ",
    listSeparator: ", ",
    shown: ({ shown, held }) => `${n(shown)} de ${interactions(held)}`,
    loading: "Cargando interacciones",
    slow: "el escritorio tarda en responder",
    restOnItsWay: "el resto está en camino",
    restMissing: "no se pudo cargar el resto",

    filterIgnored: "El escritorio ignoró el filtro y envió otras interacciones.",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `Interacciones ${OUTSIDE[why]}`,
    show: "Mostrar",
    hide: "Ocultar",

    timeline: "Interacciones, las más recientes primero",
    latest: "Ahora",
    undated: "Fecha desconocida",
    interactions,
    noDate: "Sin fecha",
    way: ({ direction, channel }) =>
      channel === null
        ? DIRECTIONS[direction]
        : direction === "unknown"
          ? channel
          : `${channel} ${DIRECTIONS[direction].toLowerCase()}`,
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "Éxito",
      callback: "Rellamada",
      "do-not-call": "No llamar",
      busy: "Ocupado",
      "no-answer": "Sin respuesta",
      machine: "Contestador",
      fax: "Fax",
      rejected: "Rechazada",
      invalid: "No válido",
      business: "Resultado de negocio",
      unknown: "Resultado desconocido",
    }),
    commentHidden: "Comentario oculto",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `Puntuación del lead: antes ${before ?? "desconocida"}, después ${after ?? "desconocida"}`,
          change === null ? null : `cambio ${change}`,
        ],
        ", ",
      ),
    scoreUnknown: "Puntuación del lead desconocida",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}, ${way}, ${days}`,
    silence: (days) =>
      plural(days, {
        one: "# día sin contacto",
        many: "# de días sin contacto",
        other: "# días sin contacto",
      }),
    betweenAttempts: "Cambió entre intentos",

    details: ({ outcome, time }) => `Detalles: ${outcome}, ${time}`,
    field: oneOf(spanishFields),
    unknown: "desconocido",
    repaired: "Algo no está como se envió",
    repairReason: oneOf({
      cut: "cortado por largo",
      "wrong-type": "ni texto ni número",
      unreadable: "no se pudo leer",
      conflict: "se contradice",
    }),

    leadScore: "Puntuación del lead",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `entre ${lowest} y ${highest} en ${interactions(count)}.`
      if (direction === "level") return `Puntuación del lead: ${last}, como al principio; ${range}`
      return `La puntuación del lead ${direction === "up" ? "subió" : "bajó"} de ${first} a ${last}; ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "No hay ninguna interacción",
      sentence: `El escritorio no tiene ninguna con este cliente en los últimos ${months}, por ningún canal.`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "Ninguna en este filtro",
      sentence:
        held === 0
          ? `Nada en los últimos ${period}.`
          : `En los últimos ${period} hay ${interactions(held)} que el filtro deja fuera.`,
    }),
    widestFilter: ({ period }) => `Mostrar todos los canales, ${period}`,

    failure: oneOf(spanishFailures),
    desktopSays: "El escritorio dice:",
    errorCode: (code) => `Código ${code}`,
    tryAgain: "Reintentar",
  }
}
