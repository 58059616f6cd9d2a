import { describe, expect, test } from "vitest"
import { english } from "../../../src/view/words/english"
import { isWholeLanguage, replaceWords } from "../../../src/view/words/replaceWords"

describe("words of the host", () => {
  test("replace text, messages and functions, and leave the rest", () => {
    const words = replaceWords(english, {
      panel: "Contact history",
      noCall: { title: "Idle", sentence: "Nobody is on the line." },
      silence: (days) => `${days} quiet days`,
    })
    expect(words.panel).toBe("Contact history")
    expect(words.noCall.title).toBe("Idle")
    expect(words.silence(3)).toBe("3 quiet days")
    expect(words.close).toBe(english.close)
  })

  test("name some of a few words, and leave the others to the language", () => {
    const { outcomeKind, failure } = replaceWords(english, {
      outcomeKind: { machine: "Voicemail" },
      failure: { TIMEOUT: { title: "No answer", sentence: "Ask again." } },
    })
    expect([outcomeKind("machine"), outcomeKind("fax")]).toEqual(["Voicemail", "Fax"])
    expect(failure("TIMEOUT").title).toBe("No answer")
    expect(failure("CONFIG")).toEqual(english.failure("CONFIG"))
  })

  test("that throw, or say something else than text, are answered by the language", () => {
    const { months, silence, outcomeKind, failure } = replaceWords(english, {
      months: () => {
        throw new Error("a mistake of the host's")
      },
      silence: (() => 7) as unknown as () => string,
      outcomeKind: JSON.parse('{ "fax": 1, "__proto__": "x" }'),
      failure: (() => ({ title: "half of it" })) as unknown as typeof english.failure,
    })
    expect([months(2), silence(2), outcomeKind("fax")]).toEqual([
      "2 months",
      "2 days of silence",
      "Fax",
    ])
    expect(failure("CONFIG")).toEqual(english.failure("CONFIG"))
  })

  test("under no key of the panel change nothing", () => {
    expect(replaceWords(english, JSON.parse('{ "nonsense": "x" }'))).toEqual(english)
    expect(replaceWords(english, undefined)).toBe(english)
  })

  test("are a language of their own when they are all there", () => {
    expect(isWholeLanguage(english, { ...english })).toBe(true)
    const { close: _, ...most } = english
    expect(isWholeLanguage(english, most)).toBe(false)
    expect(isWholeLanguage(english, undefined)).toBe(false)
  })
})
