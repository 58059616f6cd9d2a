import type { FaultWords } from "../faultWords"

/** What could not be rendered, in Arabic. */
export const arabicFault: FaultWords = {
  rowUnreadable: "تعذّر عرض هذا التفاعل.",
  briefUnreadable: "تعذّر عرض الملخص.",
  stripUnreadable: "تعذّر عرض الأشهر.",
  panelCrashed: {
    title: "توقفت اللوحة",
    sentence: "أعيدوا المحاولة لبنائها من جديد. المكالمة نفسها لم تتأثر.",
  },
}
