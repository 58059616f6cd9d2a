import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in Filipino. */
export const filipinoCall = ({ n }: Grammar<"fil">): CallWords => ({
  liveCall: "Kasalukuyang tawag",
  now: "Ngayon",
  runningTime: "Tagal ng tawag",
  refreshing: (asOf) => `${asOf}, nire-refresh`,
  freshStatus: (count) => `${n(count)} bagong maipapakita`,
  fresh: (count) => `${n(count)} bago`,
})
