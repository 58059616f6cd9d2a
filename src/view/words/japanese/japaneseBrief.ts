import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"

const answeredText = (answered: number | null, n: Grammar<"ja">["n"]): string | null =>
  answered === null ? null : answered === 0 ? "応答なし" : `応答 ${n(answered)}回`

/** The brief in Japanese. */
export const japaneseBrief = ({ n, plural, join }: Grammar<"ja">): BriefWords => ({
  brief: "要約",
  wholeBrief: "要約をすべて表示",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["コールバック予定", when === null ? null : `約束：${when}`], "、")
      : join(["架電禁止", when === null ? null : `${when}から`], "、"),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "コールバック予定" : "架電禁止"),
  briefReached: ({ when, way, outcome }) =>
    `前回の接触${when === null ? "" : ` ${when}`}：${way}、${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "接触" : `接触 ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null ? `リードスコア ${now}` : `リードスコア ${now}（${period}で${change}）`,
  briefScoreShort: ({ now }) => `スコア ${now}`,
  briefAttempts: ({ count, answered }) =>
    join([plural(count, { other: "30日間で#回" }), answeredText(answered, n)], "、"),
  briefAttemptsShort: ({ count, answered }) =>
    join([plural(count, { other: "30日間で#回" }), answeredText(answered, n)], "、"),
  briefOnly: ({ channel, period }) => `${join([channel, period], "、")}のみ`,
})
