import type { FieldName } from "../words"

/** What the fields of an interaction are called in Japanese. */
export const japaneseFields: Readonly<Record<FieldName, string>> = {
  completed: "完了日時",
  completedText: "送信された日時",
  direction: "方向",
  channel: "チャネル",
  mode: "モード",
  outcome: "結果",
  agent: "担当者",
  campaign: "キャンペーン",
  number: "番号・アドレス",
  scoreBefore: "変更前スコア",
  scoreAfter: "変更後スコア",
  scoreChange: "増減",
  targetValue: "目標値",
  contactId: "コンタクトID",
  comment: "コメント",
  repairs: "送信内容と相違",
}
