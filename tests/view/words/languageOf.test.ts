import { describe, expect, test } from "vitest"
import { german } from "../../../src/view/words/german/german"
import {
  directionOf,
  languageOf,
  languageTagOf,
  writtenLocale,
} from "../../../src/view/words/languageOf"
import { spoken } from "../../../src/view/words/spoken"
import { english } from "../../../src/view/words/english"

describe("the language of a locale", () => {
  test.each([
    ["en", "en"],
    ["en-IN", "en"],
    ["es", "es"],
    ["es-MX", "es"],
    ["es-419", "es"],
    ["fr-CA", "fr"],
    ["de-AT", "de"],
    ["pt", "pt-BR"],
    ["pt-PT", "pt-BR"],
    ["pt-br", "pt-BR"],
    ["hi-IN", "hi"],
    ["hi-Deva-IN", "hi"],
    ["ar-EG-u-nu-latn", "ar"],
    ["fil-PH", "fil"],
    ["tl", "fil"],
    ["tl-PH", "fil"],
    ["ja-JP", "ja"],
    ["hi-Latn", null],
    ["zh-TW", null],
    ["sv", null],
    ["not a locale", null],
    ["constructor", null],
    ["", null],
  ])("%s is %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })
})

describe("words and dates are of one language", () => {
  test.each([
    ["de-AT", true, "de-AT"],
    ["en-GB", false, "en-GB"],
    ["sv-SE", false, "en-SE"],
    ["zh-Hant-TW", false, "en-TW"],
    ["zh", false, "en"],
    ["ja-JP", false, "en-JP"],
    ["not a locale", false, "en"],
  ])("%s, words there: %s, is written as %s", (locale, hasWords, written) => {
    expect(writtenLocale(locale, hasWords)).toBe(written)
  })

  test("a host that brings every word brings its dates", () => {
    expect(spoken({ locale: "sv-SE", words: { ...english } })).toMatchObject({
      locale: "sv-SE",
      lang: "sv-SE",
    })
    expect(spoken({ locale: "sv-SE", words: { panel: "Kundresa" } })).toMatchObject({
      locale: "en-SE",
      lang: "en-SE",
      words: { panel: "Kundresa", more: "More" },
    })
  })

  test("a language that is here is spoken, with the host's words in their places", () => {
    const { words, lang } = spoken({ locale: "de-DE", language: german, words: { more: "Menü" } })
    expect([lang, words.more, words.close]).toEqual(["de-DE", "Menü", "Schließen"])
  })
})

test.each([
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["ur-PK", "rtl"],
  ["az-Arab", "rtl"],
  ["az", "ltr"],
  ["en", "ltr"],
  ["ja-JP", "ltr"],
  ["not a locale", "ltr"],
])("%s is written %s", (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

test("lang says nothing of digits and calendars", () => {
  expect(languageTagOf("ar-EG-u-ca-islamic-nu-latn")).toBe("ar-EG")
})
