import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { portugueseActions } from "./portugueseActions"
import { portugueseBrief } from "./portugueseBrief"
import { portugueseCall } from "./portugueseCall"
import { portugueseFailures } from "./portugueseFailure"
import { portugueseFault } from "./portugueseFault"
import { portugueseFields } from "./portugueseField"
import { portugueseFind } from "./portugueseFind"
import { portugueseQuality } from "./portugueseQuality"
import { portugueseStrip } from "./portugueseStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "fora do período",
  channel: "de outro canal",
  both: "fora do filtro",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "Voz",
  email: "E-mail",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "Receptivo",
  outbound: "Ativo",
  unknown: "Sentido desconhecido",
}

/** Brazilian Portuguese. */
export const portuguese: Language<"pt-BR"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, { one: "# interação", many: "# de interações", other: "# interações" })
  return {
    ...portugueseActions(grammar),
    ...portugueseBrief(grammar),
    ...portugueseCall(grammar),
    ...portugueseFault,
    ...portugueseFind(grammar),
    ...portugueseQuality(grammar),
    ...portugueseStrip(grammar),

    panel: "Jornada do cliente",
    noCall: { title: "Sem chamada", sentence: "A jornada aparece assim que uma chamada chegar." },
    callState: oneOf({
      offered: "Tocando",
      talking: "Em conversa",
      held: "Em espera",
      "wrap-up": "Pós-atendimento",
    }),
    noNumber: "Número desconhecido",
    refresh: "Atualizar",
    asOf: (time) => `Atualizado: ${time}`,

    channelFilter: "Canal",
    periodFilter: "Período",
    allChannels: "Todos os canais",
    allChannelsShort: "Todos",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "Canal desconhecido" : `Canal ${id}`),
    months: (count) => plural(count, { one: "# mês", many: "# de meses", other: "# meses" }),
    monthsShort: (count) => `${n(count)} m`,

    separator: " · ",
    listSeparator: ", ",
    shown: ({ shown, held }) => `${n(shown)} de ${interactions(held)}`,
    loading: "Carregando interações",
    slow: "o desktop está demorando a responder",
    restOnItsWay: "o restante está a caminho",
    restMissing: "não foi possível carregar o restante",

    filterIgnored: "O desktop ignorou o filtro e enviou outras interações.",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `Interações ${OUTSIDE[why]}`,
    show: "Mostrar",
    hide: "Ocultar",

    timeline: "Interações, as mais recentes primeiro",
    latest: "Agora",
    undated: "Data desconhecida",
    interactions,
    noDate: "Sem data",
    way: ({ direction, channel }) =>
      channel === null
        ? DIRECTIONS[direction]
        : direction === "unknown"
          ? channel
          : `${channel} (${DIRECTIONS[direction].toLowerCase()})`,
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "Sucesso",
      callback: "Retorno",
      "do-not-call": "Não ligar",
      busy: "Ocupado",
      "no-answer": "Não atende",
      machine: "Caixa postal",
      fax: "Fax",
      rejected: "Rejeitada",
      invalid: "Inválido",
      business: "Resultado de negócio",
      unknown: "Resultado desconhecido",
    }),
    commentHidden: "Comentário oculto",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `Score do lead: antes ${before ?? "desconhecido"}, depois ${after ?? "desconhecido"}`,
          change === null ? null : `variação ${change}`,
        ],
        ", ",
      ),
    scoreUnknown: "Score do lead desconhecido",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}, ${way}, ${days}`,
    silence: (days) =>
      plural(days, {
        one: "# dia sem contato",
        many: "# de dias sem contato",
        other: "# dias sem contato",
      }),
    betweenAttempts: "Mudou entre tentativas",

    details: ({ outcome, time }) => `Detalhes: ${outcome}, ${time}`,
    field: oneOf(portugueseFields),
    unknown: "desconhecido",
    repaired: "Parte não está como foi enviada",
    repairReason: oneOf({
      cut: "cortado, longo demais",
      "wrong-type": "nem texto nem número",
      unreadable: "ilegível",
      conflict: "contradiz a si mesmo",
    }),

    leadScore: "Score do lead",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `entre ${lowest} e ${highest} em ${interactions(count)}.`
      if (direction === "level") return `Score do lead: ${last}, como no início; ${range}`
      return `O score do lead ${direction === "up" ? "subiu" : "caiu"} de ${first} para ${last}; ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "Nenhuma interação",
      sentence: `O desktop não tem nenhuma com este cliente nos últimos ${months}, em nenhum canal.`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "Nenhuma neste filtro",
      sentence:
        held === 0
          ? `Nada nos últimos ${period}.`
          : `Nos últimos ${period} há ${interactions(held)} que o filtro deixa de fora.`,
    }),
    widestFilter: ({ period }) => `Mostrar todos os canais, ${period}`,

    failure: oneOf(portugueseFailures),
    desktopSays: "O desktop diz:",
    errorCode: (code) => `Código ${code}`,
    tryAgain: "Tentar de novo",
  }
}
