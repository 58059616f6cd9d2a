import type { QualityWords } from "../qualityWords"
import type { Grammar } from "../language"

/** Data quality in Arabic. */
export const arabicQuality = ({ n, plural, join }: Grammar<"ar">): QualityWords => ({
  quality: ({ repaired, merged, refused, cut }) =>
    `البيانات: ${join(
      [
        repaired === 0 ? null : `${n(repaired)} بحقول ليست كما أُرسلت`,
        merged === 0
          ? null
          : plural(merged, {
              zero: "دمج # مكرر",
              one: "دمج مكرر مطابق واحد",
              two: "دمج مكررين مطابقين",
              few: "دمج # مكررات مطابقة",
              many: "دمج # مكررًا مطابقًا",
              other: "دمج # مكرر مطابق",
            }),
        refused === 0 ? null : `استبعاد ${n(refused)}، غير مقروءة`,
        cut === 0 ? null : `استبعاد ${n(cut)}، فوق الحد`,
      ],
      "؛ ",
    )}`,
  qualityDetails: "جودة البيانات",
  qualityRepair: ({ field, reason, count }) => `${field}: ${reason}، ${n(count)} ×`,
  qualityMerged: (count) =>
    plural(count, {
      zero: "# صف متطابق في كل حقل، دُمج",
      one: "صف واحد متطابق في كل حقل، دُمج",
      two: "صفان متطابقان في كل حقل، دُمجا",
      few: "# صفوف متطابقة في كل حقل، دُمجت",
      many: "# صفًا متطابقًا في كل حقل، دُمجت",
      other: "# صف متطابق في كل حقل، دُمجت",
    }),
  qualityRefused: (count) =>
    plural(count, {
      zero: "# صف تعذّرت قراءته، استُبعد",
      one: "صف واحد تعذّرت قراءته، استُبعد",
      two: "صفان تعذّرت قراءتهما، استُبعدا",
      few: "# صفوف تعذّرت قراءتها، استُبعدت",
      many: "# صفًا تعذّرت قراءتها، استُبعدت",
      other: "# صف تعذّرت قراءتها، استُبعدت",
    }),
  qualityCut: (count) =>
    plural(count, {
      zero: "# صف فوق حد اللوحة، استُبعد",
      one: "صف واحد فوق حد اللوحة، استُبعد",
      two: "صفان فوق حد اللوحة، استُبعدا",
      few: "# صفوف فوق حد اللوحة، استُبعدت",
      many: "# صفًا فوق حد اللوحة، استُبعدت",
      other: "# صف فوق حد اللوحة، استُبعدت",
    }),
  qualityReceived: (count) =>
    plural(count, {
      zero: "لم يُستلم أي صف (#)",
      one: "استُلم صف واحد",
      two: "استُلم صفان",
      few: "استُلمت # صفوف",
      many: "استُلم # صفًا",
      other: "استُلم # صف",
    }),
})
