import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in Arabic, and what to do about it. */
export const arabicFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "اللوحة غير مُعدّة بشكل صحيح",
    sentence: "اطلبوا من القائم على سطح المكتب هذا مراجعة إعدادات اللوحة.",
  },
  NO_HOST: {
    title: "لا يوجد سطح مكتب لسؤاله",
    sentence: "تعمل هذه الصفحة داخل سطح مكتب الموظف. افتحوها هناك.",
  },
  SEND_FAILED: {
    title: "تعذّر إرسال الطلب",
    sentence: "أعيدوا المحاولة. إن تكرر الفشل فأعيدوا تحميل سطح المكتب.",
  },
  TIMEOUT: {
    title: "لم يرد سطح المكتب في الوقت المحدد",
    sentence: "أعيدوا المحاولة. المكالمة نفسها لم تتأثر.",
  },
  HOST_ERROR: {
    title: "أبلغ سطح المكتب عن خطأ",
    sentence: "أعيدوا المحاولة. إن بقي الخطأ فأبلغوا بما يقوله سطح المكتب.",
  },
  INVALID_CALL: {
    title: "سطح المكتب لا يعرف هذه المكالمة",
    sentence: "ربما انتهت. تظهر الرحلة مع المكالمة التالية.",
  },
  INVALID_RESPONSE: {
    title: "تعذّرت قراءة رد سطح المكتب",
    sentence: "أعيدوا المحاولة. إن استمر ذلك فأبلغوا الدعم بالرمز أدناه.",
  },
  PROTOCOL: {
    title: "رد سطح المكتب يخالف القواعد",
    sentence: "لا يُعرض منه شيء. أبلغوا الدعم بالرمز أدناه.",
  },
  TOO_LARGE: { title: "هذه الرحلة أكبر من أن تُعرض", sentence: "اختاروا فترة أقصر أو قناة واحدة." },
  ABORTED: { title: "أُوقف الطلب", sentence: "حدّثوا للسؤال من جديد." },
  SUPERSEDED: { title: "سبقت مكالمة أخرى", sentence: "حدّثوا للسؤال من جديد عن هذه." },
  DISPOSED: { title: "أُغلقت اللوحة", sentence: "أعيدوا تحميلها للمتابعة." },
}
