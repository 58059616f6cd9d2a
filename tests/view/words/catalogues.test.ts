import { describe, expect, test } from "vitest"
import { english } from "../../../src/view/words/english"
import { grammarOf } from "../../../src/view/words/grammar"
import { LANGUAGES } from "../../../src/view/words/language"
import { everyWord, FACTS } from "./everyWord"
import { MODULES, TAGS, wordsOf } from "./languages"

test("every key of the catalogue is asked for", () => {
  expect(Object.keys(FACTS).toSorted()).toEqual(Object.keys(english).toSorted())
})

test("the plural categories are those of Intl", () => {
  for (const [tag, categories] of Object.entries(LANGUAGES)) {
    const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    expect([...categories].toSorted(), tag).toEqual(known.toSorted())
  }
})

describe.each(TAGS)("the catalogue of %s", (tag) => {
  const said = everyWord(wordsOf(tag))

  test("has every key, and no other", () => {
    expect(Object.keys(wordsOf(tag)).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test("says something for every fact", () => {
    for (const { key, text } of said) {
      expect(text.trim(), key).not.toBe("")
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object|#/)
    }
  })

  test("leaves out nothing that it was told", () => {
    for (const { key, text, told } of said)
      for (const each of told) {
        // A sentence about a period without a row, and a score that is as it began, leave out what doesn't apply.
        expect(text, key).toContain(each)
      }
  })

  test("fits the panel: what has a short form is short", () => {
    const words = wordsOf(tag)
    const wide = (text: string): number =>
      [...new Intl.Segmenter(tag).segment(text)].reduce(
        (width, { segment }) => width + (/[\u3000-\u9fff\uff00-\uffef]/.test(segment) ? 2 : 1),
        0,
      )
    expect(wide(words.allChannelsShort)).toBeLessThanOrEqual(6)
    expect(wide(words.monthsShort(12))).toBeLessThanOrEqual(7)
    expect(wide(words.now)).toBeLessThanOrEqual(8)
    expect(wide(words.briefScoreShort({ now: "42" }))).toBeLessThanOrEqual(12)
    for (const { key, text } of said.filter((each) => each.key === "outcomeKind"))
      expect(wide(text), `${key} ${text}`).toBeLessThanOrEqual(24)
  })
})

describe.each(Object.keys(MODULES) as (keyof typeof MODULES)[])("nothing of %s", (tag) => {
  test("is English by accident", () => {
    const own = everyWord(wordsOf(tag))
    const englishTexts = everyWord(english)
    const same = own.flatMap(({ key, text }, index) =>
      // A code is a code in every language.
      key !== "errorCode" &&
      /\p{L}{2}/u.test(text.replaceAll(/⟦\w+⟧/g, "")) &&
      text === englishTexts[index]?.text
        ? [text.replaceAll(/\d+/g, "#")]
        : [],
    )
    expect([...new Set(same)].toSorted()).toEqual(SAME[tag].toSorted())
  })
})

// What is called the same: names that the field uses everywhere, and words that only look alike.
const SAME: Readonly<Record<keyof typeof MODULES, readonly string[]>> = {
  es: ["Fax", "SMS"],
  fr: [
    "# interaction",
    "# interactions",
    "# agents",
    "Agent",
    "Fax",
    "Mode",
    "SMS",
    "Score",
    "Score ⟦now⟧",
  ],
  de: [
    "Agent",
    "Details",
    "Details: ⟦outcome⟧, ⟦time⟧",
    "Fax",
    "Filter",
    "SMS",
    "Score",
    "Score ⟦now⟧",
  ],
  "pt-BR": ["Enter", "Fax", "SMS", "Score", "Score ⟦now⟧"],
  hi: ["Enter", "SMS"],
  ar: ["Enter", "SMS"],
  fil: [
    "# interaction",
    "Account number",
    "Agent",
    "Answering machine",
    "Business outcome",
    "Busy",
    "Callback",
    "Campaign",
    "Channel",
    "Channel #",
    "Contact ID",
    "Customer journey",
    "Email",
    "Enter",
    "Fax",
    "Filter",
    "Inbound",
    "Inbound ⟦channel⟧",
    "Lead score",
    "Lead score ⟦now⟧",
    "Look-up",
    "Mode",
    "Outbound",
    "Outbound ⟦channel⟧",
    "SMS",
    "Score",
    "Score ⟦now⟧",
    "Target value",
    "Timeline",
    "View",
    "Voice",
    "Wrap-up",
    "⟦month⟧, # attempt",
  ],
  ja: ["Enter", "SMS"],
}

describe("plurals", () => {
  const ar = wordsOf("ar")
  const egyptian = MODULES.ar(grammarOf("ar-EG-u-nu-arab"))
  test.each([
    [wordsOf("es").months(1), "1 mes"],
    [wordsOf("es").months(2), "2 meses"],
    [wordsOf("es").interactions(1_000_000), "1000000 de interacciones"],
    [wordsOf("fr").interactions(0), "0 interaction"],
    [wordsOf("fr").interactions(2), "2 interactions"],
    [wordsOf("de").shown({ shown: 1, held: 1 }), "1 von 1 Kontakt"],
    [wordsOf("de").shown({ shown: 12, held: 31 }), "12 von 31 Kontakten"],
    [wordsOf("pt-BR").silence(0), "0 dia sem contato"],
    [wordsOf("hi").months(1), "1 महीना"],
    [wordsOf("hi").months(3), "3 महीने"],
    [wordsOf("fil").interactions(4), "4 interaction"],
    [wordsOf("ja").shown({ shown: 12, held: 31 }), "31件中12件"],
    [ar.months(1), "شهر واحد"],
    [ar.months(2), "شهران"],
    [ar.months(3), "3 أشهر"],
    [ar.months(12), "12 شهرًا"],
    [ar.months(100), "100 شهر"],
    [ar.months(103), "103 أشهر"],
    [ar.shown({ shown: 1, held: 2 }), "1 من تفاعلين"],
    [egyptian.months(12), "١٢ شهرًا"],
    [egyptian.shown({ shown: 10, held: 10 }), "١٠ من ١٠ تفاعلات"],
  ])("%s", (words, expected) => {
    expect(words).toBe(expected)
  })
})
