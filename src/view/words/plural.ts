const plurals = new Intl.PluralRules("en")

/** A count with its noun, in English: "1 day", "2 days". */
export const plural = (count: number, one: string, other: string): string =>
  `${count} ${plurals.select(count) === "one" ? one : other}`
