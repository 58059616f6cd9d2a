import { foldText } from "./foldText"

/** One word of a search, ready to be looked for in folded text. */
export interface SearchWord {
  /** The word, folded. */
  readonly text: string
  /** A number may be written with separators between its digits; null for words that are no numbers. */
  readonly number: RegExp | null
}

const MAX_QUERY = 200
const SEPARATORS = String.raw`[ ().+/\u2010-\u2015-]{0,3}`
const NUMBER = /^[+(]*(\d[\d().+/\u2010-\u2015-]*)$/u
const ALL_DIGITS = /^\d+$/
/** From so many digits on, "9146-2346" is a number with separators; "3.5" is not. */
const FEWEST_DIGITS = 5

/** The words of a search, folded; the query is cut at 200 signs. No words: nothing is searched for. */
export const searchWords = (query: string): SearchWord[] =>
  foldText(query.slice(0, MAX_QUERY))
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => ({ text: word, number: numberPattern(word) }))

function numberPattern(word: string): RegExp | null {
  const body = NUMBER.exec(word)?.[1]?.replace(/[)]+$/, "")
  if (body === undefined) return null
  const digits = body.replaceAll(/\D/g, "")
  if (!ALL_DIGITS.test(body) && digits.length < FEWEST_DIGITS) return null
  return new RegExp(digits.split("").join(SEPARATORS), "g")
}
