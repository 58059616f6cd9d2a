import type { CallWords } from "./callWords"

/** The live call in English. */
export const englishCall: CallWords = {
  liveCall: "Live call",
  now: "Now",
  runningTime: "Running time",
  refreshing: (asOf) => `${asOf}, refreshing`,
  freshStatus: (count) => `${count} new to show`,
  fresh: (count) => `${count} new`,
}
