import type { FaultWords } from "./faultWords"

/** What could not be rendered, in English. */
export const englishFault: FaultWords = {
  rowUnreadable: "This interaction could not be shown.",
  briefUnreadable: "The brief could not be shown.",
  stripUnreadable: "The months could not be shown.",
  panelCrashed: {
    title: "The panel stopped",
    sentence: "Try again to build it anew. The call itself is not affected.",
  },
}
