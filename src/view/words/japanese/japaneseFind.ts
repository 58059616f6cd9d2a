import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = {
  directions: "方向",
  outcomes: "結果",
  campaigns: "キャンペーン",
  agents: "担当者",
}

/** The words of finding in Japanese. */
export const japaneseFind = ({ n, oneOf }: Grammar<"ja">): FindWords => ({
  search: "検索",
  filter: "絞り込み",
  filterActive: (active) => `絞り込み、${n(active)}件適用中`,
  facet: oneOf({
    directions: "方向",
    outcomes: "結果",
    campaigns: "キャンペーン",
    agents: "担当者",
  }),
  findOption: oneOf({
    directions: "方向を探す",
    outcomes: "結果を探す",
    campaigns: "キャンペーンを探す",
    agents: "担当者を探す",
  }),
  noOption: "該当する名前なし",
  moreOptions: (count) => `ほか${n(count)}件：名前の一部を入力`,

  severalOf: ({ facet, count }) => `${SEVERAL[facet]} ${n(count)}件`,
  searchedFor: (text) => `「${text}」`,
  searchedForHidden: "検索語",
  monthSpan: ({ first, last }) => (first === last ? first : `${first}～${last}`),
  clear: "クリア",

  noneInMonths: "この月には該当なし",
  waysOut: "ほかの履歴の場所",
  elsewhere: ({ count, where }) => `${where}に${n(count)}件 – 表示`,
  withoutFilters: (count) => `絞り込みなしで${n(count)}件 – 表示`,

  masked: "非表示中",
  mask: "番号とコメントを隠す",
  unmask: "非表示中：番号とコメントを表示",

  keys: "キー操作",
  keysSentence: "フォーカスがパネル内にあるときに使えます。入力中は働きません。",
  keysWork: "キー操作を有効にする",
  keyAction: oneOf({
    search: "検索",
    filter: "ほかの絞り込み",
    nextRow: "次の履歴",
    previousRow: "前の履歴",
    openRow: "履歴を開閉",
    channel: "すべて、または1つのチャネル",
    range: "月を選ぶ",
    view: "時系列または表",
    copy: "後処理用にコピー",
    export: "書き出す",
    times: "相対的な日時",
    privacy: "番号とコメントを隠す",
    refresh: "更新",
    help: "このキー一覧",
  }),
  keyCap: (written) => written,
  or: "または",
  closeKeys: "閉じる",

  lookUp: "照会",
  lookUpBy: "検索方法",
  lookUpKind: oneOf({ number: "番号", account: "口座番号" }),
  lookUpHint: oneOf({
    number: "例：6591462346（発信プレフィックスなし）",
    account: "数字を | でつなぐ（例：2|3|3|0|0|44|1）",
  }),
  lookUpProblem: oneOf({
    "number-missing": "照会する番号を入力してください。",
    "number-signs": "番号は数字のみです。間に空白と + - . / ( ) を使えます。",
    "number-short": "番号は3桁以上です。",
    "number-long": "番号は20桁までです。",
    "account-missing": "照会する口座番号を入力してください。",
    "account-signs": "口座番号は数字と | のみで、空白は使えません。",
    "account-parts": "口座番号は数字を | でつないだものです（例：2|3|3|0|0|44|1）。",
    "account-long": "口座番号は200文字までです。",
  }),
  lookUpFind: "照会する",
  lookUpClear: "照会を終了",
  noCallLookUp: {
    title: "通話なし",
    sentence: "着信があると、ここに履歴が表示されます。それまではお客様を照会できます。",
  },
})
