import type { FaultWords } from "../faultWords"

/** What could not be rendered, in Japanese. */
export const japaneseFault: FaultWords = {
  rowUnreadable: "この履歴を表示できませんでした。",
  briefUnreadable: "要約を表示できませんでした。",
  stripUnreadable: "月の一覧を表示できませんでした。",
  panelCrashed: {
    title: "パネルが停止しました",
    sentence: "再試行すると作り直します。通話には影響ありません。",
  },
}
