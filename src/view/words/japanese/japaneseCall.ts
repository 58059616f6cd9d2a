import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in Japanese. */
export const japaneseCall = ({ n }: Grammar<"ja">): CallWords => ({
  liveCall: "現在の通話",
  now: "現在",
  runningTime: "通話時間",
  refreshing: (asOf) => `${asOf}、更新中`,
  freshStatus: (count) => `新着 ${n(count)}件あり`,
  fresh: (count) => `新着 ${n(count)}件`,
})
