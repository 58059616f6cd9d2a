import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in Japanese. */
export const japaneseQuality = ({ n, plural, join }: Grammar<"ja">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `データ：${join(
      [
        repaired === 0 ? null : `${n(repaired)}件は項目が送信内容と相違`,
        merged === 0 ? null : `完全な重複${n(merged)}件を統合`,
        refused === 0 ? null : `${n(refused)}件は読み取れず除外`,
        cut === 0 ? null : `${n(cut)}件は上限超過で除外`,
      ],
      "；",
    )}`,
  qualityDetails: "データ品質",
  qualityRepair: ({ field, reason, count }) => `${field}：${reason}、${n(count)}回`,
  qualityMerged: (count) => plural(count, { other: "全項目が同じ#行を統合" }),
  qualityRefused: (count) => plural(count, { other: "読み取れない#行を除外" }),
  qualityCut: (count) => plural(count, { other: "パネルの上限を超える#行を除外" }),
  qualityReceived: (count) => plural(count, { other: "受信 #行" }),
})
