// Masked ones stand in groups as well. Fewer than seven are an extension, and more than fifteen no phone number (E.164).
const PHONE = /^\+?[\d•]{7,15}$/
const LAST = 4
const OTHERS = 3

/**
 * The digits of a phone number in groups: the last four, and threes before them, as most national habits have it. Null
 * for what is no bare number: an address, an account, a number that has its own signs between the digits.
 */
export function digitGroups(text: string): readonly string[] | null {
  if (!PHONE.test(text)) return null
  const groups = [text.slice(-LAST)]
  let end = text.length - LAST
  while (end > 0) {
    // A plus, or a single digit and a plus, is no group of its own.
    const start = end - OTHERS <= 1 && text.startsWith("+") ? 0 : Math.max(0, end - OTHERS)
    groups.unshift(text.slice(start, end))
    end = start
  }
  return groups
}
