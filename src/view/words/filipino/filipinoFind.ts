import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = {
  directions: "direksyon",
  outcomes: "resulta",
  campaigns: "campaign",
  agents: "agent",
}

/** The words of finding in Filipino. */
export const filipinoFind = ({ n, oneOf }: Grammar<"fil">): FindWords => ({
  search: "Hanapin",
  filter: "Filter",
  filterActive: (active) => `Filter, ${n(active)} aktibo`,
  facet: oneOf({
    directions: "Direksyon",
    outcomes: "Resulta",
    campaigns: "Campaign",
    agents: "Agent",
  }),
  findOption: oneOf({
    directions: "Maghanap ng direksyon",
    outcomes: "Maghanap ng resulta",
    campaigns: "Maghanap ng campaign",
    agents: "Maghanap ng agent",
  }),
  noOption: "Walang ganoong pangalan",
  moreOptions: (count) => `${n(count)} pa: i-type ang bahagi ng pangalan`,

  severalOf: ({ facet, count }) => `${n(count)} ${SEVERAL[facet]}`,
  searchedFor: (text) => `“${text}”`,
  searchedForHidden: "isang paghahanap",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "I-clear",

  noneInMonths: "Wala sa mga buwang ito",
  waysOut: "Nasaan ang iba",
  elsewhere: ({ count, where }) => `${n(count)} sa ${where} – ipakita`,
  withoutFilters: (count) => `${n(count)} kung walang filter – ipakita`,

  masked: "Nakatago",
  mask: "Itago ang mga numero at komento",
  unmask: "Nakatago: ipakita ang mga numero at komento",

  keys: "Mga key",
  keysSentence: "Gumagana kapag nasa panel ang focus, at hindi habang nagta-type.",
  keysWork: "Naka-on ang mga key",
  keyAction: oneOf({
    search: "Hanapin",
    filter: "Iba pang filter",
    nextRow: "Susunod na interaction",
    previousRow: "Naunang interaction",
    openRow: "Buksan o isara ang interaction",
    channel: "Lahat ng channel, o isa sa mga ito",
    range: "Piliin ang mga buwan",
    view: "Timeline o table",
    copy: "Kopyahin para sa wrap-up",
    export: "I-export",
    times: "Gaano na katagal",
    privacy: "Itago ang mga numero at komento",
    refresh: "I-refresh",
    help: "Ang mga key na ito",
  }),
  keyCap: (written) => written,
  or: "o",
  closeKeys: "Isara",

  lookUp: "Look-up",
  lookUpBy: "Hanapin ayon sa",
  lookUpKind: oneOf({ number: "Numero", account: "Account number" }),
  lookUpHint: oneOf({
    number: "Tulad ng 6591462346, walang dial prefix",
    account: "Mga numerong pinagdugtong ng |, tulad ng 2|3|3|0|0|44|1",
  }),
  lookUpProblem: oneOf({
    "number-missing": "I-type ang numerong hahanapin.",
    "number-signs": "Mga digit lang ang numero; puwedeng may space at + - . / ( ) sa pagitan.",
    "number-short": "Hindi bababa sa 3 digit ang numero.",
    "number-long": "Hindi hihigit sa 20 digit ang numero.",
    "account-missing": "I-type ang account number na hahanapin.",
    "account-signs": "Mga digit at | lang ang account number, walang space.",
    "account-parts":
      "Ilang numerong pinagdugtong ng | ang account number, tulad ng 2|3|3|0|0|44|1.",
    "account-long": "Hindi hihigit sa 200 character ang account number.",
  }),
  lookUpFind: "Hanapin",
  lookUpClear: "Alisin ang look-up",
  noCallLookUp: {
    title: "Walang tawag",
    sentence:
      "Lalabas ang journey kapag may pumasok na tawag. Habang wala pa, maghanap ng customer.",
  },
})
