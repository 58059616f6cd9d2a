import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { japaneseFields } from "./japaneseField"

/** The words of views, copying and exporting in Japanese. */
export const japaneseActions = ({ n, oneOf }: Grammar<"ja">): ActionWords => ({
  viewSwitch: "表示形式",
  view: oneOf({ timeline: "時系列", grid: "表" }),
  grid: "対応履歴の表",
  column: oneOf({
    time: "日時",
    direction: "方向",
    channel: "チャネル",
    mode: "モード",
    outcome: "結果",
    agent: "担当者",
    campaign: "キャンペーン",
    contact: "番号",
    comment: "コメント",
    score: "スコア",
    change: "増減",
  }),
  detailsColumn: "詳細",

  more: "その他",
  copyForWrapUp: "後処理用にコピー",
  exportCsv: "CSVで書き出す",
  copyField: (field) => `${japaneseFields[field]}をコピー`,
  copyRow: "行をコピー",
  copied: oneOf({
    "wrap-up": "後処理用にコピーしました",
    value: "値をコピーしました",
    row: "行をコピーしました",
    text: "テキストをコピーしました",
  }),
  exported: (count) => `${n(count)}件を書き出しました`,
  notCopied: "コピーできませんでした",

  copyForbidden: {
    title: "このデスクトップではパネルからコピーできません",
    sentence:
      '下のテキストを手動でコピーしてください。許可するには、デスクトップのフレームに allow="clipboard-write" が必要です。',
  },
  copyImpossible: {
    title: "このページではクリップボードを使えません",
    sentence:
      "下のテキストを手動でコピーしてください。クリップボードには https のページが必要です。",
  },
  saveInFrame: {
    title: "ファイルが保存されませんか？",
    sentence:
      'サンドボックスのフレームには許可が必要です：デスクトップ側に sandbox="… allow-downloads" を指定してください。',
  },
  showAsText: "テキストで表示",
  textToCopy: "コピーするテキスト",
  close: "閉じる",

  noneReached: "まだ連絡がついていません",
  shownLine: (shown) => `表示内容：${shown}`,
  fieldLine: ({ field, value }) => `${field}：${value}`,
  inZone: ({ field, zone }) => `${field}（${zone}）`,
})
