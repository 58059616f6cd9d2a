/** The languages of the story browser's `locale`, which the main states are scanned in. */
export const LANGUAGES = /** @type {const} */ ([
  "en-US",
  "es-MX",
  "fr-FR",
  "de-DE",
  "pt-BR",
  "hi-IN",
  "ar-EG",
  "fil-PH",
  "ja-JP",
])

/** The stories of the main states; none presses anything by its English name. */
export const MAIN_STORIES = [
  "panel-states--idle",
  "panel-states--none-at-all",
  "panel-journeys--thirty",
  "panel-journeys--hard-to-reach",
  "panel-journeys--do-not-call",
  "panel-failures--host-error",
  "panel-flows--look-up-offered",
  "panel-looks--privacy",
]
