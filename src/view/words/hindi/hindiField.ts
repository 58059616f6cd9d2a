import type { FieldName } from "../words"

/** What the fields of an interaction are called in Hindi. */
export const hindiFields: Readonly<Record<FieldName, string>> = {
  completed: "पूरा हुआ",
  completedText: "समय जैसा भेजा गया",
  direction: "दिशा",
  channel: "चैनल",
  mode: "मोड",
  outcome: "परिणाम",
  agent: "एजेंट",
  campaign: "कैंपेन",
  number: "नंबर या पता",
  scoreBefore: "पहले का लीड स्कोर",
  scoreAfter: "बाद का लीड स्कोर",
  scoreChange: "बदलाव",
  targetValue: "लक्ष्य मान",
  contactId: "संपर्क आईडी",
  comment: "टिप्पणी",
  repairs: "भेजे गए से अलग",
}
