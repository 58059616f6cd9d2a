import { arabic } from "../../../src/view/words/arabic/arabic"
import { english } from "../../../src/view/words/english"
import { filipino } from "../../../src/view/words/filipino/filipino"
import { french } from "../../../src/view/words/french/french"
import { german } from "../../../src/view/words/german/german"
import { grammarOf } from "../../../src/view/words/grammar"
import { hindi } from "../../../src/view/words/hindi/hindi"
import { japanese } from "../../../src/view/words/japanese/japanese"
import type { AnyLanguage, LanguageTag } from "../../../src/view/words/language"
import { portuguese } from "../../../src/view/words/portuguese/portuguese"
import { spanish } from "../../../src/view/words/spanish/spanish"
import type { Words } from "../../../src/view/words/words"

/** Every language but English. */
export const MODULES: Readonly<Record<Exclude<LanguageTag, "en">, AnyLanguage>> = {
  es: spanish,
  fr: french,
  de: german,
  "pt-BR": portuguese,
  hi: hindi,
  ar: arabic,
  fil: filipino,
  ja: japanese,
}

/** The words of a language, with digits as the tag alone has them. */
export const wordsOf = (tag: LanguageTag): Words =>
  tag === "en" ? english : MODULES[tag](grammarOf(tag))

/** Every language's tag, English first. */
export const TAGS = ["en", "es", "fr", "de", "pt-BR", "hi", "ar", "fil", "ja"] as const
