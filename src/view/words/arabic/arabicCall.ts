import type { CallWords } from "../callWords"
import type { Grammar } from "../language"

/** The live call in Arabic. */
export const arabicCall = ({ plural }: Grammar<"ar">): CallWords => ({
  liveCall: "المكالمة الجارية",
  now: "الآن",
  runningTime: "مدة المكالمة",
  refreshing: (asOf) => `${asOf}، جارٍ التحديث`,
  freshStatus: (count) =>
    plural(count, {
      zero: "# جديد للعرض",
      one: "جديد واحد للعرض",
      two: "جديدان للعرض",
      few: "# جديدة للعرض",
      many: "# جديدًا للعرض",
      other: "# جديد للعرض",
    }),
  fresh: (count) =>
    plural(count, {
      zero: "# جديد",
      one: "جديد واحد",
      two: "جديدان",
      few: "# جديدة",
      many: "# جديدًا",
      other: "# جديد",
    }),
})
