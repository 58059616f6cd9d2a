import type { BriefWords } from "../briefWords"
import type { Grammar } from "../language"
import { ATTEMPTS } from "./arabicAttempts"

const answeredText = (answered: number | null, n: (count: number) => string): string | null =>
  answered === null ? null : answered === 0 ? "لم يُجَب أي منها" : `أُجيب ${n(answered)}`

/** The brief in Arabic. */
export const arabicBrief = ({ n, plural, join }: Grammar<"ar">): BriefWords => ({
  brief: "الملخص",
  wholeBrief: "الملخص الكامل",
  briefLead: ({ kind, when }) =>
    kind === "callback"
      ? join(["معاودة اتصال مستحقة", when === null ? null : `اتُّفق عليها: ${when}`], "، ")
      : join(["عدم الاتصال", when === null ? null : `منذ: ${when}`], "، "),
  briefLeadShort: ({ kind }) => (kind === "callback" ? "معاودة اتصال مستحقة" : "عدم الاتصال"),
  briefReached: ({ when, way, outcome }) =>
    `آخر تواصل${when === null ? "" : ` ${when}`}: ${way}، ${outcome}`,
  briefReachedShort: ({ when }) => (when === null ? "تم التواصل" : `تواصل ${when}`),
  briefScore: ({ now, change, period }) =>
    change === null
      ? `تقييم العميل المحتمل ${now}`
      : `تقييم العميل المحتمل ${now}، ${change} خلال ${period}`,
  briefScoreShort: ({ now }) => `التقييم ${now}`,
  briefAttempts: ({ count, answered }) =>
    join([plural(count, ATTEMPTS) + ` في ${n(30)} يومًا`, answeredText(answered, n)], "، "),
  briefAttemptsShort: ({ count, answered }) =>
    join([`${n(count)} في ${n(30)} يومًا`, answeredText(answered, n)], "، "),
  briefOnly: ({ channel, period }) => `${join([channel, period], "، ")} فقط`,
})
