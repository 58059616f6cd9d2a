import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { japaneseActions } from "./japaneseActions"
import { japaneseBrief } from "./japaneseBrief"
import { japaneseCall } from "./japaneseCall"
import { japaneseFailures } from "./japaneseFailure"
import { japaneseFault } from "./japaneseFault"
import { japaneseFields } from "./japaneseField"
import { japaneseFind } from "./japaneseFind"
import { japaneseQuality } from "./japaneseQuality"
import { japaneseStrip } from "./japaneseStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "期間外",
  channel: "別チャネル",
  both: "絞り込み外",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "音声",
  email: "メール",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "着信",
  outbound: "発信",
  unknown: "方向不明",
}

/** Japanese. */
export const japanese: Language<"ja"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string => `${n(count)}件`
  return {
    ...japaneseActions(grammar),
    ...japaneseBrief(grammar),
    ...japaneseCall(grammar),
    ...japaneseFault,
    ...japaneseFind(grammar),
    ...japaneseQuality(grammar),
    ...japaneseStrip(grammar),

    panel: "顧客対応履歴",
    noCall: { title: "通話なし", sentence: "着信があると、ここに履歴が表示されます。" },
    callState: oneOf({
      offered: "呼出中",
      talking: "通話中",
      held: "保留中",
      "wrap-up": "後処理中",
    }),
    noNumber: "番号不明",
    refresh: "更新",
    asOf: (time) => `${time} 現在`,

    channelFilter: "チャネル",
    periodFilter: "期間",
    allChannels: "すべてのチャネル",
    allChannelsShort: "すべて",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "チャネル不明" : `チャネル ${id}`),
    months: (count) => plural(count, { other: "#か月" }),
    monthsShort: (count) => `${n(count)}か月`,

    separator: " · ",
    listSeparator: "、",
    shown: ({ shown, held }) => `${interactions(held)}中${interactions(shown)}`,
    loading: "対応履歴を読み込み中",
    slow: "デスクトップの応答に時間がかかっています",
    restOnItsWay: "残りを取得中",
    restMissing: "残りを読み込めませんでした",

    filterIgnored: "デスクトップが絞り込みを無視し、別の履歴を送ってきました。",
    outside: ({ count, why }) => `${OUTSIDE[why]} ${interactions(count)}`,
    outsideHeading: (why) => `${OUTSIDE[why]}の履歴`,
    show: "表示",
    hide: "隠す",

    timeline: "対応履歴（新しい順）",
    latest: "現在",
    undated: "日付不明",
    interactions,
    noDate: "日付なし",
    way: ({ direction, channel }) =>
      channel === null
        ? DIRECTIONS[direction]
        : direction === "unknown"
          ? channel
          : `${channel} ${DIRECTIONS[direction]}`,
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "成功",
      callback: "コールバック",
      "do-not-call": "架電禁止",
      busy: "話中",
      "no-answer": "応答なし",
      machine: "留守番電話",
      fax: "FAX",
      rejected: "拒否",
      invalid: "番号無効",
      business: "業務結果",
      unknown: "結果不明",
    }),
    commentHidden: "コメント非表示",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `リードスコア 前 ${before ?? "不明"}、後 ${after ?? "不明"}`,
          change === null ? null : `増減 ${change}`,
        ],
        "、",
      ),
    scoreUnknown: "リードスコア不明",
    streak: ({ count, outcome, way, days }) => `${outcome} ${n(count)}回、${way}、${days}`,
    silence: (days) => plural(days, { other: "#日間 連絡なし" }),
    betweenAttempts: "対応の間に変化",

    details: ({ outcome, time }) => `詳細：${outcome}、${time}`,
    field: oneOf(japaneseFields),
    unknown: "不明",
    repaired: "一部が送信内容と異なります",
    repairReason: oneOf({
      cut: "長すぎるため省略",
      "wrong-type": "文字でも数値でもない",
      unreadable: "読み取れない",
      conflict: "内容が矛盾",
    }),

    leadScore: "リードスコア",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `${interactions(count)}で${lowest}～${highest}。`
      if (direction === "level") return `リードスコア ${last}、開始時と同じ。${range}`
      return `リードスコア ${first}から${last}へ${direction === "up" ? "上昇" : "低下"}。${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "対応履歴がありません",
      sentence: `過去${months}、このお客様の履歴はどのチャネルにもありません。`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "この条件では該当なし",
      sentence:
        held === 0
          ? `過去${period}の履歴はありません。`
          : `過去${period}の${interactions(held)}は、絞り込みの対象外です。`,
    }),
    widestFilter: ({ period }) => `すべてのチャネルを表示（${period}）`,

    failure: oneOf(japaneseFailures),
    desktopSays: "デスクトップからのメッセージ：",
    errorCode: (code) => `コード ${code}`,
    tryAgain: "再試行",
  }
}
