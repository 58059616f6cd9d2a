import { describe, expect, it } from "vitest"
import { readConfig } from "../../src/embed/config"
import { ianaZone } from "../../src/model/time"

const environment = { ownOrigin: "null", timeZone: ianaZone("UTC"), locale: "en" }

const problems = (words: unknown): readonly string[] => {
  const result = readConfig({ words }, { name: "config", needsOrigins: false, environment })
  return result.ok ? [] : result.problems.map(({ key, problem }) => `${key}: ${problem}`)
}

describe("the setting words", () => {
  it("takes text, messages, functions, and objects of a few words", () => {
    const words = {
      panel: "Contact history",
      separator: " | ",
      noCall: { title: "Idle", sentence: "Nobody is on the line." },
      outcomeKind: { machine: "Voicemail" },
      failure: { TIMEOUT: { title: "No answer", sentence: "Ask again." } },
      silence: (days: number) => `${days} quiet days`,
      close: undefined,
    }
    expect(problems(words)).toEqual([])
  })

  it.each([
    ["Contact history", 'words: "Contact history" is not an object of words'],
    [{ pannel: "x" }, 'words.pannel: "x" is under no word of the panel; did you mean panel?'],
    [{ qqqqqq: "x" }, 'words.qqqqqq: "x" is under no word of the panel'],
    [{ panel: 7 }, "words.panel: 7 is not text of at most 1000 characters"],
    [{ noCall: "Idle" }, /^words\.noCall: "Idle" is not an object of a title and a sentence/],
    [{ noCall: { title: "Idle" } }, /^words\.noCall: .* is not an object of a title/],
    [{ silence: "quiet" }, 'words.silence: "quiet" is not a function'],
    [{ outcomeKind: "x" }, 'words.outcomeKind: "x" is not a function or an object'],
    [{ outcomeKind: { mashine: "x" } }, 'words.outcomeKind.mashine: "x" is under no word of it'],
    [{ facet: { colour: "x" } }, 'words.facet.colour: "x" is under no word of it'],
    [
      { outcomeKind: { fax: 1 } },
      "words.outcomeKind.fax: 1 is not text of at most 1000 characters",
    ],
    [{ panel: "x".repeat(1001) }, /^words\.panel: .* is not text of at most 1000 characters$/],
  ])("refuses %j by its place", (words, problem) => {
    const found = problems(words)
    expect(found).toHaveLength(1)
    if (typeof problem === "string") expect(found[0]).toBe(problem)
    else expect(found[0]).toMatch(problem)
  })

  it("refuses keys that every object has", () => {
    expect(problems(JSON.parse('{ "constructor": "x" }'))).toHaveLength(1)
    expect(problems({ outcomeKind: JSON.parse('{ "constructor": "x" }') })).toHaveLength(1)
  })
})
