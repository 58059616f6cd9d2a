const ZERO = "0".charCodeAt(0)

/** Writes the digits 0 to 9 of a text in those of a locale, and leaves the rest: "2:14" is "٢:١٤" in Egypt. */
export function digitsOf(locale: string | undefined): (text: string) => string {
  const downwards = new Intl.NumberFormat(locale, { useGrouping: false }).format(9_876_543_210)
  if (downwards === "9876543210") return (text) => text
  const digits = Array.from(downwards).toReversed()
  return (text) => text.replaceAll(/[0-9]/g, (digit) => digits[digit.charCodeAt(0) - ZERO] ?? digit)
}
