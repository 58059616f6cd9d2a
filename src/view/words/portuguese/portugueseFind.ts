import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = {
  directions: "sentidos",
  outcomes: "resultados",
  campaigns: "campanhas",
  agents: "agentes",
}

/** The words of finding in Brazilian Portuguese. */
export const portugueseFind = ({ n, plural, oneOf }: Grammar<"pt-BR">): FindWords => ({
  search: "Buscar",
  filter: "Filtrar",
  filterActive: (active) =>
    plural(active, {
      one: "Filtrar, # ativo",
      many: "Filtrar, # ativos",
      other: "Filtrar, # ativos",
    }),
  facet: oneOf({
    directions: "Sentido",
    outcomes: "Resultado",
    campaigns: "Campanha",
    agents: "Agente",
  }),
  findOption: oneOf({
    directions: "Buscar um sentido",
    outcomes: "Buscar um resultado",
    campaigns: "Buscar uma campanha",
    agents: "Buscar um agente",
  }),
  noOption: "Nada com esse nome",
  moreOptions: (count) => `Mais ${n(count)}: digite parte do nome`,

  severalOf: ({ facet, count }) => `${n(count)} ${SEVERAL[facet]}`,
  searchedFor: (text) => `“${text}”`,
  searchedForHidden: "uma busca",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "Limpar",

  noneInMonths: "Nenhuma nestes meses",
  waysOut: "Onde está o restante",
  elsewhere: ({ count, where }) => `${n(count)} em ${where} – mostrar`,
  withoutFilters: (count) => `${n(count)} sem o filtro – mostrar`,

  masked: "Oculto",
  mask: "Ocultar números e comentários",
  unmask: "Oculto: mostrar números e comentários",

  keys: "Teclas",
  keysSentence: "Funcionam com o foco dentro do painel, e nunca enquanto você digita.",
  keysWork: "Teclas ativadas",
  keyAction: oneOf({
    search: "Buscar",
    filter: "Mais filtros",
    nextRow: "Próxima interação",
    previousRow: "Interação anterior",
    openRow: "Abrir ou fechar a interação",
    channel: "Todos os canais, ou um deles",
    range: "Escolher os meses",
    view: "Linha do tempo ou tabela",
    copy: "Copiar para o pós-atendimento",
    export: "Exportar",
    times: "Datas relativas",
    privacy: "Ocultar números e comentários",
    refresh: "Atualizar",
    help: "Estas teclas",
  }),
  keyCap: (written) => written,
  or: "ou",
  closeKeys: "Fechar",

  lookUp: "Consulta",
  lookUpBy: "Buscar por",
  lookUpKind: oneOf({ number: "Número", account: "Número da conta" }),
  lookUpHint: oneOf({
    number: "Por exemplo 6591462346, sem prefixo de discagem",
    account: "Números separados por |, por exemplo 2|3|3|0|0|44|1",
  }),
  lookUpProblem: oneOf({
    "number-missing": "Digite o número a buscar.",
    "number-signs": "Um número só tem dígitos; entre eles pode haver espaços e + - . / ( ).",
    "number-short": "Um número tem pelo menos 3 dígitos.",
    "number-long": "Um número tem no máximo 20 dígitos.",
    "account-missing": "Digite o número da conta a buscar.",
    "account-signs": "Um número de conta só tem dígitos e |, sem espaços.",
    "account-parts":
      "Um número de conta são vários números separados por |, por exemplo 2|3|3|0|0|44|1.",
    "account-long": "Um número de conta tem no máximo 200 caracteres.",
  }),
  lookUpFind: "Buscar",
  lookUpClear: "Encerrar a consulta",
  noCallLookUp: {
    title: "Sem chamada",
    sentence: "A jornada aparece assim que uma chamada chegar. Até lá, busque um cliente.",
  },
})
