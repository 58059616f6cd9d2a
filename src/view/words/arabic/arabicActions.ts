import type { ActionWords } from "../actionWords"
import type { Grammar } from "../language"
import { arabicFields } from "./arabicField"

/** The words of views, copying and exporting in Arabic. */
export const arabicActions = ({ n, oneOf }: Grammar<"ar">): ActionWords => ({
  viewSwitch: "العرض",
  view: oneOf({ timeline: "الخط الزمني", grid: "جدول" }),
  grid: "التفاعلات في جدول",
  column: oneOf({
    time: "الوقت",
    direction: "الاتجاه",
    channel: "القناة",
    mode: "النمط",
    outcome: "النتيجة",
    agent: "الموظف",
    campaign: "الحملة",
    contact: "الرقم",
    comment: "التعليق",
    score: "التقييم",
    change: "التغيّر",
  }),
  detailsColumn: "التفاصيل",

  more: "المزيد",
  copyForWrapUp: "نسخ لما بعد المكالمة",
  exportCsv: "تصدير بصيغة CSV",
  copyField: (field) => `نسخ: ${arabicFields[field]}`,
  copyRow: "نسخ الصف",
  copied: oneOf({
    "wrap-up": "تم النسخ لما بعد المكالمة",
    value: "تم نسخ القيمة",
    row: "تم نسخ الصف",
    text: "تم نسخ النص",
  }),
  exported: (count) => `تم تصدير ${n(count)}`,
  notCopied: "لم يتم النسخ",

  copyForbidden: {
    title: "سطح المكتب هذا لا يسمح للوحة بالنسخ",
    sentence:
      'انسخوا النص أدناه يدويًا. للسماح بذلك يحتاج إطار سطح المكتب إلى \u2066allow="clipboard-write"\u2069.',
  },
  copyImpossible: {
    title: "لا توجد حافظة في هذه الصفحة",
    sentence: "انسخوا النص أدناه يدويًا. تتطلب الحافظة صفحة عبر https.",
  },
  saveInFrame: {
    title: "لم يظهر أي ملف؟",
    sentence:
      'يجب أن يسمح الإطار المعزول بذلك: يحتاج إطار سطح المكتب إلى \u2066sandbox="… allow-downloads"\u2069.',
  },
  showAsText: "عرض كنص",
  textToCopy: "النص المراد نسخه",
  close: "إغلاق",

  noneReached: "لم يتم الوصول إلى أحد حتى الآن",
  shownLine: (shown) => `المعروض: ${shown}`,
  fieldLine: ({ field, value }) => `${field}: ${value}`,
  inZone: ({ field, zone }) => `${field} (${zone})`,
})
