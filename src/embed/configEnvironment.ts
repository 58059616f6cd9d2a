import { type IanaZone, ianaZone } from "../model/time"
import { isZone } from "../model/zone"
import { languageOf } from "../view/words/languageOf"

/** What a configuration takes from where it runs. */
export interface ConfigEnvironment {
  /** The page's own origin, which `"self"` stands for; `"null"` where there is none. */
  readonly ownOrigin: string
  readonly timeZone: IanaZone
  /** A BCP 47 language tag. */
  readonly locale: string
}

/** This browser's environment. Also answers where there is no window, as in server rendering. */
export function browserEnvironment(): ConfigEnvironment {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  const languages = typeof navigator === "undefined" ? [] : navigator.languages
  return {
    ownOrigin: typeof location === "undefined" ? "null" : location.origin,
    // Some hardened browsers name no zone that they know themselves.
    timeZone: isZone(timeZone) ? timeZone : ianaZone("UTC"),
    locale: preferredLocale(languages, locale),
  }
}

/**
 * The locale of the reader's first language that the panel has words in; the first of all where it has none. `usual` is
 * the browser's own, where no languages are told.
 */
export const preferredLocale = (languages: readonly string[], usual: string): string =>
  languages.find((each) => languageOf(each) !== null) ?? languages[0] ?? usual
