import type { FieldName } from "../words"

/** What the fields of an interaction are called in Arabic. */
export const arabicFields: Readonly<Record<FieldName, string>> = {
  completed: "وقت الانتهاء",
  completedText: "الوقت كما أُرسل",
  direction: "الاتجاه",
  channel: "القناة",
  mode: "النمط",
  outcome: "النتيجة",
  agent: "الموظف",
  campaign: "الحملة",
  number: "الرقم أو العنوان",
  scoreBefore: "التقييم قبل",
  scoreAfter: "التقييم بعد",
  scoreChange: "التغيّر",
  targetValue: "القيمة المستهدفة",
  contactId: "معرّف جهة الاتصال",
  comment: "التعليق",
  repairs: "ليس كما أُرسل",
}
