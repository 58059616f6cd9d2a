// Accents of Latin, Greek and Cyrillic; signs without width or meaning of their own (zero-width, direction, variation).
// Marks of other scripts stay: they are letters there.
const IGNORED =
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\p{Cf}]/gu
const ASCII = /^[\0-\x7F]*$/
const SIGN = /\P{M}\p{M}*|\p{M}+/gu

/** Text for comparing: without case, accents, width variants (full-width digits, ligatures) and invisible signs. */
export const foldText = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : foldAny(text)

// To capitals first, since only they unite "ß" with "ss"; a small sigma looks the same wherever it stands.
const foldAny = (text: string): string =>
  text.normalize("NFKD").replaceAll(IGNORED, "").toUpperCase().toLowerCase().replaceAll("ς", "σ")

/** A folded text, and for each of its units the part of the original that it stands for. */
export interface FoldedText {
  readonly folded: string
  /** Where the original sign of `folded[i]` starts. */
  readonly startOf: (index: number) => number
  /** Where the original sign of `folded[i]`, with all its marks, ends (exclusive). */
  readonly endOf: (index: number) => number
}

/** The same as `foldText`, with the way back to the original: for marking what was found. */
export function foldWithOrigins(text: string): FoldedText {
  if (ASCII.test(text)) {
    return { folded: text.toLowerCase(), startOf: (index) => index, endOf: (index) => index + 1 }
  }
  let folded = ""
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const part = foldAny(sign)
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(index)
      ends.push(index + sign.length)
    }
    folded += part
  }
  const startOf = (index: number) => starts[index] ?? text.length
  const endOf = (index: number) => ends[index] ?? text.length
  return { folded, startOf, endOf }
}
