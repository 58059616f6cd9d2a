import { english } from "./english"
import { grammarOf } from "./grammar"
import type { AnyLanguage } from "./language"
import { directionOf, languageTagOf, writtenLocale } from "./languageOf"
import { isWholeLanguage, replaceWords } from "./replaceWords"
import type { Words } from "./words"
import type { WordsInput } from "./wordsInput"

/** What a panel says, and the locale in which it writes dates and numbers: words and dates are of one language. */
export interface Spoken {
  readonly words: Words
  readonly locale: string
  readonly lang: string
  readonly direction: "ltr" | "rtl"
}

/** The words of a locale in its language, or in English, with the host's in their places. */
export function spoken({
  locale,
  language,
  words: own,
}: {
  readonly locale: string
  /** Left out for English, and for a language that is not here. */
  readonly language?: AnyLanguage | undefined
  readonly words?: WordsInput | undefined
}): Spoken {
  const written = writtenLocale(locale, language !== undefined || isWholeLanguage(english, own))
  const base = language === undefined ? english : language(grammarOf(written))
  return {
    words: replaceWords(base, own),
    locale: written,
    lang: languageTagOf(written),
    direction: directionOf(written),
  }
}
