const ZERO = "0".charCodeAt(0)

/** Writes the digits 0 to 9 of a text in those of a locale, and leaves the rest: "2:14" is "٢:١٤" in Egypt. */
export function digitsOf(locale: string | undefined): (text: string) => string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false })
  const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit))
  if (digits.every((digit, index) => digit === String(index))) return (text) => text
  return (text) => text.replaceAll(/[0-9]/g, (digit) => digits[digit.charCodeAt(0) - ZERO] ?? digit)
}
