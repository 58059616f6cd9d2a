import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"

/** The month strip in Japanese. */
export const japaneseStrip = ({ n, plural, join }: Grammar<"ja">): StripWords => ({
  monthStrip: "月",
  monthStripHint: "矢印キーで月を選択、Shiftで範囲、Escapeで全期間を表示します。",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, { other: "#回" }),
        answered === null ? null : `応答 ${n(answered)}回`,
        score === null ? null : `スコア ${score}`,
      ],
      "、",
    ),
  monthNotLoaded: (month) => `${month}、未読み込み`,
  undatedLeftOut: (count) => plural(count, { other: "日付のない#件はどの月にも含まれません" }),
})
