import type { FindWords } from "../findWords"
import type { Grammar } from "../language"

const SEVERAL = {
  directions: "الاتجاهات",
  outcomes: "النتائج",
  campaigns: "الحملات",
  agents: "الموظفون",
}

/** The words of finding in Arabic. */
export const arabicFind = ({ n, oneOf }: Grammar<"ar">): FindWords => ({
  search: "بحث",
  filter: "تصفية",
  filterActive: (active) => `تصفية، ${n(active)} مفعّلة`,
  facet: oneOf({
    directions: "الاتجاه",
    outcomes: "النتيجة",
    campaigns: "الحملة",
    agents: "الموظف",
  }),
  findOption: oneOf({
    directions: "البحث عن اتجاه",
    outcomes: "البحث عن نتيجة",
    campaigns: "البحث عن حملة",
    agents: "البحث عن موظف",
  }),
  noOption: "لا شيء بهذا الاسم",
  moreOptions: (count) => `${n(count)} أخرى: اكتبوا جزءًا من الاسم`,

  severalOf: ({ facet, count }) => `${SEVERAL[facet]}: ${n(count)}`,
  searchedFor: (text) => `«${text}»`,
  searchedForHidden: "بحث",
  monthSpan: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
  clear: "مسح",

  noneInMonths: "لا شيء في هذه الأشهر",
  waysOut: "أين الباقي",
  elsewhere: ({ count, where }) => `${n(count)} في ${where} – عرض`,
  withoutFilters: (count) => `${n(count)} بدون التصفية – عرض`,

  masked: "مخفي",
  mask: "إخفاء الأرقام والتعليقات",
  unmask: "مخفي: عرض الأرقام والتعليقات",

  keys: "المفاتيح",
  keysSentence: "تعمل ما دام التركيز داخل اللوحة، ولا تعمل أثناء الكتابة.",
  keysWork: "المفاتيح مفعّلة",
  keyAction: oneOf({
    search: "بحث",
    filter: "المزيد من التصفية",
    nextRow: "التفاعل التالي",
    previousRow: "التفاعل السابق",
    openRow: "فتح التفاعل أو إغلاقه",
    channel: "كل القنوات، أو إحداها",
    range: "اختيار الأشهر",
    view: "الخط الزمني أو الجدول",
    copy: "نسخ لما بعد المكالمة",
    export: "تصدير",
    times: "أوقات نسبية",
    privacy: "إخفاء الأرقام والتعليقات",
    refresh: "تحديث",
    help: "هذه المفاتيح",
  }),
  keyCap: (written) => written,
  or: "أو",
  closeKeys: "إغلاق",

  lookUp: "استعلام",
  lookUpBy: "البحث حسب",
  lookUpKind: oneOf({ number: "الرقم", account: "رقم الحساب" }),
  lookUpHint: oneOf({
    number: "مثل 6591462346، بدون بادئة الاتصال",
    account: "أرقام يفصل بينها |، مثل \u20662|3|3|0|0|44|1\u2069",
  }),
  lookUpProblem: oneOf({
    "number-missing": "أدخلوا الرقم المطلوب.",
    "number-signs": "الرقم أرقام فقط؛ ويجوز بينها المسافات و\u2066+ - . / ( )\u2069.",
    "number-short": "الرقم 3 خانات على الأقل.",
    "number-long": "الرقم 20 خانة على الأكثر.",
    "account-missing": "أدخلوا رقم الحساب المطلوب.",
    "account-signs": "رقم الحساب أرقام و| فقط، بلا مسافات.",
    "account-parts": "رقم الحساب عدة أرقام يفصل بينها |، مثل \u20662|3|3|0|0|44|1\u2069.",
    "account-long": "رقم الحساب 200 رمز على الأكثر.",
  }),
  lookUpFind: "بحث",
  lookUpClear: "إنهاء الاستعلام",
  noCallLookUp: {
    title: "لا توجد مكالمة",
    sentence: "تظهر الرحلة فور ورود مكالمة. حتى ذلك الحين، ابحثوا عن عميل.",
  },
})
