import type { StripWords } from "../stripWords"
import type { Grammar } from "../language"
import { ATTEMPTS } from "./arabicAttempts"

/** The month strip in Arabic. */
export const arabicStrip = ({ n, plural, join }: Grammar<"ar">): StripWords => ({
  monthStrip: "الأشهر",
  monthStripHint: "مفاتيح الأسهم تختار شهرًا، ومع Shift نطاقًا؛ ويعرض Escape كل الأشهر.",
  monthBar: ({ month, attempts, answered, score }) =>
    join(
      [
        month,
        plural(attempts, ATTEMPTS),
        answered === null ? null : `أُجيب ${n(answered)}`,
        score === null ? null : `التقييم ${score}`,
      ],
      "، ",
    ),
  monthNotLoaded: (month) => `${month}، غير محمّل`,
  undatedLeftOut: (count) =>
    plural(count, {
      zero: "# تفاعل بلا تاريخ مستبعد: ليس في أي شهر",
      one: "تفاعل واحد بلا تاريخ مستبعد: ليس في أي شهر",
      two: "تفاعلان بلا تاريخ مستبعدان: ليسا في أي شهر",
      few: "# تفاعلات بلا تاريخ مستبعدة: ليست في أي شهر",
      many: "# تفاعلاً بلا تاريخ مستبعدة: ليست في أي شهر",
      other: "# تفاعل بلا تاريخ مستبعدة: ليست في أي شهر",
    }),
})
