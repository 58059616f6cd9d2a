import { LANGUAGES, type LanguageTag } from "./language"

/** The language in which the panel speaks to a locale (BCP 47): "es-MX" finds es, "pt" pt-BR, "tl" fil. Null: none. */
export function languageOf(locale: string): LanguageTag | null {
  const known = localeOf(locale)
  if (known === null) return null
  // Hindi in Latin letters is another text than Hindi.
  if (known.maximize().script !== localeOf(known.language)?.maximize().script) return null
  const language = SAME.get(known.language) ?? known.language
  return TAGS.find((tag) => tag === language) ?? null
}

/**
 * The locale in which dates and numbers are written beside the words of a language: words and dates agree in one. A
 * locale of which there are no words has English dates, in the habit of its region where English has one: sv-SE, en-SE.
 */
export function writtenLocale(locale: string, hasWords: boolean): string {
  const known = localeOf(locale)
  if (known === null) return "en"
  if (hasWords || known.language === "en") return known.toString()
  return known.region === undefined ? "en" : `en-${known.region}`
}

/** The direction in which a locale is written. */
export const directionOf = (locale: string): "ltr" | "rtl" =>
  FROM_THE_RIGHT.has(localeOf(locale)?.maximize().script ?? "") ? "rtl" : "ltr"

/** A locale as the attribute `lang` names it: without what it says of calendars and digits. */
export const languageTagOf = (locale: string): string => localeOf(locale)?.baseName ?? "en"

// One catalogue each: Portuguese is written as in Brazil, and Tagalog is Filipino by its older name.
const SAME: ReadonlyMap<string, LanguageTag> = new Map([
  ["pt", "pt-BR"],
  ["tl", "fil"],
])

const TAGS: readonly LanguageTag[] = Object.keys(LANGUAGES).filter(isTag)

function isTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(LANGUAGES, tag)
}

// Only newer browsers tell it themselves, and by two names (getTextInfo, textInfo).
const FROM_THE_RIGHT: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
])

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
