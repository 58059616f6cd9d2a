import type { ChannelKind } from "../../../model/channel"
import type { Direction } from "../../../model/direction"
import type { Language } from "../language"
import type { OutsideFacts } from "../words"
import { arabicActions } from "./arabicActions"
import { arabicBrief } from "./arabicBrief"
import { arabicCall } from "./arabicCall"
import { arabicFailures } from "./arabicFailure"
import { arabicFault } from "./arabicFault"
import { arabicFields } from "./arabicField"
import { arabicFind } from "./arabicFind"
import { arabicQuality } from "./arabicQuality"
import { arabicStrip } from "./arabicStrip"

const OUTSIDE: Readonly<Record<OutsideFacts["why"], string>> = {
  period: "خارج الفترة",
  channel: "من قناة أخرى",
  both: "خارج التصفية",
}

const CHANNELS: Readonly<Record<ChannelKind, string | null>> = {
  sms: "SMS",
  voice: "صوت",
  email: "بريد إلكتروني",
  other: null,
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: "وارد",
  outbound: "صادر",
  unknown: "اتجاه غير معروف",
}

/** Arabic. */
export const arabic: Language<"ar"> = (grammar) => {
  const { n, plural, oneOf, join } = grammar
  const interactions = (count: number): string =>
    plural(count, {
      zero: "# تفاعل",
      one: "تفاعل واحد",
      two: "تفاعلان",
      few: "# تفاعلات",
      many: "# تفاعلاً",
      other: "# تفاعل",
    })
  return {
    ...arabicActions(grammar),
    ...arabicBrief(grammar),
    ...arabicCall(grammar),
    ...arabicFault,
    ...arabicFind(grammar),
    ...arabicQuality(grammar),
    ...arabicStrip(grammar),

    panel: "رحلة العميل",
    noCall: { title: "لا توجد مكالمة", sentence: "تظهر الرحلة فور ورود مكالمة." },
    callState: oneOf({
      offered: "ترن",
      talking: "محادثة",
      held: "قيد الانتظار",
      "wrap-up": "ما بعد المكالمة",
    }),
    noNumber: "الرقم غير معروف",
    refresh: "تحديث",
    asOf: (time) => `حتى ${time}`,

    channelFilter: "القناة",
    periodFilter: "الفترة",
    allChannels: "كل القنوات",
    allChannelsShort: "الكل",
    channel: ({ kind, id, configured }) =>
      configured ?? CHANNELS[kind] ?? (id === null ? "قناة غير معروفة" : `القناة ${id}`),
    months: (count) =>
      plural(count, {
        zero: "# شهر",
        one: "شهر واحد",
        two: "شهران",
        few: "# أشهر",
        many: "# شهرًا",
        other: "# شهر",
      }),
    monthsShort: (count) => `${n(count)} ش`,

    separator: " · ",
    listSeparator: "، ",
    shown: ({ shown, held }) =>
      `${n(shown)} من ${plural(held, { zero: "# تفاعل", one: "تفاعل واحد", two: "تفاعلين", few: "# تفاعلات", many: "# تفاعلاً", other: "# تفاعل" })}`,
    loading: "جارٍ تحميل التفاعلات",
    slow: "سطح المكتب بطيء في الرد",
    restOnItsWay: "الباقي في الطريق",
    restMissing: "تعذّر تحميل الباقي",

    filterIgnored: "تجاهل سطح المكتب التصفية وأرسل تفاعلات أخرى.",
    outside: ({ count, why }) => `${interactions(count)} ${OUTSIDE[why]}`,
    outsideHeading: (why) => `تفاعلات ${OUTSIDE[why]}`,
    show: "عرض",
    hide: "إخفاء",

    timeline: "التفاعلات، الأحدث أولاً",
    latest: "الآن",
    undated: "تاريخ غير معروف",
    interactions,
    noDate: "بلا تاريخ",
    way: ({ direction, channel }) =>
      channel === null
        ? DIRECTIONS[direction]
        : direction === "unknown"
          ? channel
          : `${channel} ${DIRECTIONS[direction]}`,
    direction: oneOf(DIRECTIONS),
    outcomeKind: oneOf({
      success: "ناجح",
      callback: "معاودة الاتصال",
      "do-not-call": "عدم الاتصال",
      busy: "مشغول",
      "no-answer": "لا رد",
      machine: "مجيب آلي",
      fax: "فاكس",
      rejected: "مرفوض",
      invalid: "غير صالح",
      business: "نتيجة عمل",
      unknown: "نتيجة غير معروفة",
    }),
    commentHidden: "التعليق مخفي",
    scoreChange: ({ before, after, change }) =>
      join(
        [
          `تقييم العميل المحتمل: قبل ${before ?? "غير معروف"}، بعد ${after ?? "غير معروف"}`,
          change === null ? null : `التغيّر ${change}`,
        ],
        "، ",
      ),
    scoreUnknown: "تقييم العميل المحتمل غير معروف",
    streak: ({ count, outcome, way, days }) => `${n(count)} × ${outcome}، ${way}، ${days}`,
    silence: (days) =>
      plural(days, {
        zero: "# يوم بلا تواصل",
        one: "يوم واحد بلا تواصل",
        two: "يومان بلا تواصل",
        few: "# أيام بلا تواصل",
        many: "# يومًا بلا تواصل",
        other: "# يوم بلا تواصل",
      }),
    betweenAttempts: "تغيّر بين المحاولات",

    details: ({ outcome, time }) => `التفاصيل: ${outcome}، ${time}`,
    field: oneOf(arabicFields),
    unknown: "غير معروف",
    repaired: "بعضه ليس كما أُرسل",
    repairReason: oneOf({
      cut: "قُصّ لطوله",
      "wrong-type": "ليس نصًا ولا رقمًا",
      unreadable: "تعذّرت قراءته",
      conflict: "يناقض نفسه",
    }),

    leadScore: "تقييم العميل المحتمل",
    scoreTrend: ({ direction, first, last, lowest, highest, count }) => {
      const range = `بين ${lowest} و${highest} (${interactions(count)}).`
      if (direction === "level") return `تقييم العميل المحتمل ${last}، كما بدأ؛ ${range}`
      return `${direction === "up" ? "ارتفع" : "انخفض"} تقييم العميل المحتمل من ${first} إلى ${last}؛ ${range}`
    },

    noneAtAll: ({ months }) => ({
      title: "لا توجد أي تفاعلات",
      sentence: `ليس لدى سطح المكتب أي تفاعل مع هذا العميل على أي قناة (الفترة: ${months}).`,
    }),
    noneInFilter: ({ held, period }) => ({
      title: "لا شيء ضمن هذه التصفية",
      sentence:
        held === 0
          ? `لا شيء في الفترة (${period}).`
          : `في الفترة (${period}) تستبعد التصفية: ${interactions(held)}.`,
    }),
    widestFilter: ({ period }) => `عرض كل القنوات، ${period}`,

    failure: oneOf(arabicFailures),
    desktopSays: "رسالة سطح المكتب:",
    errorCode: (code) => `الرمز ${code}`,
    tryAgain: "إعادة المحاولة",
  }
}
