// Bidi overrides, embeddings, isolates and marks: they reorder what stands around them (fault 28).
// With them go zero-width and other invisible format characters and the control codes, except those that scripts need:
// tab and line feed, and the joiners of Persian, Indic scripts and emoji.
const UNSEEN =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

// Nobody writes more than a handful of marks on one letter; a stack of hundreds paints over the neighbours.
const STACK = /(\p{M}{4})\p{M}+/gu

const UNSEEN_IN_NUMBERS = /\u200C|\u200D|\u2028|\u2029|\p{M}/gu

// Most text is of signs that are all seen: it is shown as it is, at a tenth of the cost.
const PLAIN = /^[ -~]*$/

/** Wire text as it is safe to show: without characters that can't be seen but move others, and without stacked marks. */
export const displayText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, "").replace(STACK, "$1")

/** A number or address as it is safe to show; joiners and marks have no place in one either. */
export const displayNumber = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, "").replace(UNSEEN_IN_NUMBERS, "")
