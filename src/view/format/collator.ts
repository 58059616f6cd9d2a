/** The order of names in a locale, numbers by their value. A tag that is no BCP 47 falls back to the browser's own. */
export function collatorFor(locale: string): Intl.Collator {
  const options: Intl.CollatorOptions = { numeric: true, sensitivity: "base" }
  try {
    return new Intl.Collator(locale, options)
  } catch {
    return new Intl.Collator(undefined, options)
  }
}
