import type { CodecSettings } from "./codecSettings"

// What people and platforms put between the digits of a number. The plus is no separator: it is part of the number.
const SEPARATOR = /[\s().\-/\u00a0\u2010-\u2015]/
// A number and nothing else: what "digits only" may be said of. The digits of "a1@b.example" are somebody else's number.
const NUMBER_ONLY = /^\+?[\d\s().\-/\u00a0\u2010-\u2015]*$/

/**
 * A customer's number as `ContactNumber` wants it (protocol.md section 2, ruling 9): the longest dial prefix that it
 * begins with is cut, once; then digits only, or as given without the prefix. Text with letters goes as given.
 * Null when there is no digit in it ("anonymous" is nobody's number).
 */
export function formatContactNumber(
  number: string,
  settings: Pick<CodecSettings, "numberFormat" | "numberPrefixes">,
): string | null {
  const given = number.trim().replace(/^tel:/i, "")
  const rest = withoutPrefix(given, settings.numberPrefixes)
  const sent =
    settings.numberFormat === "digits" && NUMBER_ONLY.test(rest)
      ? rest.replaceAll(/\D/g, "")
      : rest.trim()
  return /\d/.test(sent) ? sent : null
}

function withoutPrefix(number: string, prefixes: readonly string[]): string {
  let shortest = number
  for (const prefix of prefixes) {
    const rest = restAfter(number, prefix)
    // A number that is nothing but the prefix is left alone: nothing would remain to ask for.
    if (rest !== null && /\d/.test(rest) && rest.length < shortest.length) shortest = rest
  }
  return shortest
}

// What follows the prefix, separators on both sides left out of the comparison; null when it doesn't begin so.
function restAfter(number: string, prefix: string): string | null {
  let at = 0
  for (const wanted of prefix) {
    if (SEPARATOR.test(wanted)) continue
    while (at < number.length && SEPARATOR.test(number.charAt(at))) at += 1
    if (number.charAt(at) !== wanted) return null
    at += 1
  }
  return number.slice(at)
}
