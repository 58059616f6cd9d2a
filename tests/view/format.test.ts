import { describe, expect, test, vi } from "vitest"
import { epochMs, ianaZone, monthKey } from "../../src/model/time"
import { displayNumber, displayText } from "../../src/view/format/displayText"
import { formatsFor } from "../../src/view/format/formats"
import { isoTime } from "../../src/view/format/isoTime"
import { scoreChangeAttribute } from "../../src/view/format/scoreText"
import { at, UTC, ZONES } from "../model/make"

describe("formats", () => {
  test.each(ZONES)("a month's name is never that of its neighbour, in %s", (zone) => {
    expect(formatsFor("en-US", zone).month(monthKey(2026, 5))).toBe("May 2026")
    expect(formatsFor("en-US", zone).month(monthKey(2026, 1))).toBe("January 2026")
    const { months } = formatsFor("en-US", zone)
    expect(months(monthKey(2025, 12), monthKey(2026, 3))).toBe("Dec 2025 – Mar 2026")
    expect(months(monthKey(2026, 1), monthKey(2026, 3))).toBe("Jan – Mar 2026")
    expect(months(monthKey(2026, 3), monthKey(2026, 3))).toBe("Mar 2026")
  })

  test("a year below 100 stays one", () => {
    expect(formatsFor("en-US", UTC).month(monthKey(20, 5))).toBe("May 20")
  })

  test("times are those of the zone", () => {
    const moment = at("2026-05-12 20:05:09")
    const auckland = formatsFor("en-GB", ianaZone("Pacific/Auckland"))
    expect(auckland.day(moment)).toBe("Wed 13")
    expect(auckland.time(moment)).toBe("8:05")
    expect(formatsFor("en-US", UTC).shortDate(moment)).toBe("5/12/26")
    expect(formatsFor("en-US", UTC).dateTime(moment)).toMatch(/^May 12, 2026, 8:05:09\sPM$/)
    expect(formatsFor("en-US", UTC).shortDateTime(moment)).toMatch(/^May 12, 8:05\sPM$/)
  })

  test("once they are prepared, the first rows make none (issue 6)", () => {
    const formats = formatsFor("en-NZ", UTC)
    formats.prepare()
    const { DateTimeFormat, NumberFormat } = Intl
    const made = [
      vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function make(...settings) {
        return new DateTimeFormat(...settings)
      }),
      vi.spyOn(Intl, "NumberFormat").mockImplementation(function make(...settings) {
        return new NumberFormat(...settings)
      }),
    ]
    const moment = at("2026-05-12 20:05:09")
    const { month, monthMark, day, time, date, shortDateTime, number, signed, digits } = formats
    for (const write of [day, time, date, shortDateTime]) write(moment)
    for (const write of [month, monthMark]) write(monthKey(2026, 5))
    for (const write of [number, signed]) write(5)
    digits("5")
    expect(made.map(({ mock }) => mock.calls.length)).toEqual([0, 0])
    // The control: what is rarely written is still made when it is.
    formats.fullDate(moment)
    expect(made.map(({ mock }) => mock.calls.length)).toEqual([1, 0])
  })

  test("numbers have at most two decimals, changes a sign, and zero none", () => {
    const { number, signed } = formatsFor("en-US", UTC)
    expect([number(0), number(12.345), number(-3)]).toEqual(["0", "12.35", "-3"])
    expect([signed(5), signed(-3), signed(0)]).toEqual(["+5", "-3", "0"])
  })

  const OTHERS = ["de-CH", "en-IN", "en-u-nu-arab", "es-419", "fa", "fr-CA", "he", "hi-Deva-IN"]
  const SIGNED = [0, -0, 5, -5, 0.001, -0.001, 0.005, -0.005, 99.999, -1234.5, 1_234_567.891]
  test.each(["ar", "de", "en", "es", "fil", "fr", "hi", "ja", "pt-BR", ...OTHERS])(
    "changes are written with the sign of %s, as the browser would",
    (locale) => {
      const { signed } = formatsFor(locale, UTC)
      const browser = new Intl.NumberFormat(locale, {
        maximumFractionDigits: 2,
        signDisplay: "exceptZero",
      })
      expect(SIGNED.map(signed)).toEqual(SIGNED.map((value) => browser.format(value)))
    },
  )

  test("are made once for a locale and zone", () => {
    expect(formatsFor("fr-FR", UTC)).toBe(formatsFor("fr-FR", UTC))
    expect(formatsFor("fr-FR", UTC)).not.toBe(formatsFor("de-DE", UTC))
  })

  test("a locale that is none falls back to the browser's", () => {
    expect(formatsFor("not a locale", UTC).number(1)).toBe("1")
  })
})

describe("[fault 28] text that is safe to show", () => {
  test.each([
    ["plain text", "Wife answered", "Wife answered"],
    ["an override", "abc\u202Edef", "abcdef"],
    ["isolates and marks", "\u2066a\u2069\u200E\u200Fb", "ab"],
    ["zero-width space and byte order mark", "a\u200Bb\uFEFF", "ab"],
    ["control codes, but not the line feed", "a\u0000\u0007\nb\u009B", "a\nb"],
    ["joiners that scripts need", "می\u200Cخواهم", "می\u200Cخواهم"],
    ["accents", "e\u0301\u0323", "e\u0301\u0323"],
    ["a stack of marks", `e${"\u0301".repeat(30)}x`, `e${"\u0301".repeat(4)}x`],
    ["a family of emoji", "👩\u200D👧", "👩\u200D👧"],
  ])("%s", (_, wire, safe) => {
    expect(displayText(wire)).toBe(safe)
  })

  test("a number has no room for joiners and marks", () => {
    expect(displayNumber("+65\u200D 914\u0301\u202E 62346")).toBe("+65 914 62346")
  })
})

test.each([
  [5, "+5"],
  [-3, "-3"],
  [0, "0"],
  [-0, "0"],
  [0.1 + 0.2, "+0.3"],
  [null, "unknown"],
])("data-score-change of %s is %s", (change, text) => {
  expect(scoreChangeAttribute(change)).toBe(text)
})

test("a moment beyond what a date can hold has no datetime", () => {
  expect(isoTime(epochMs(0))).toBe("1970-01-01T00:00:00.000Z")
  expect(isoTime(epochMs(9e15))).toBeUndefined()
})
