import { describe, expect, test } from "vitest"
import type { MonthKey } from "../../src/model/time"
import { monthKey } from "../../src/model/time"
import { formatsFor } from "../../src/view/format/formats"
import { monthSpan } from "../../src/view/narrowings"
import { english } from "../../src/view/words/english"
import { context } from "../model/make"

const today = context("2026-03-18 12:00")
const panel = { words: english, formats: formatsFor("en-US", today.zone) }

describe("a range of months says its years where its names alone could mean others", () => {
  test.each<[string, number, MonthKey, MonthKey, string]>([
    ["this year's", 12, monthKey(2026, 1), monthKey(2026, 2), "Jan – Feb"],
    ["one of them", 12, monthKey(2026, 2), monthKey(2026, 2), "Feb"],
    [
      "up to a month whose namesake is in the period too",
      12,
      monthKey(2026, 1),
      monthKey(2026, 3),
      "Jan – Mar 2026",
    ],
    ["that month alone", 12, monthKey(2026, 3), monthKey(2026, 3), "Mar 2026"],
    ["the namesake", 12, monthKey(2025, 3), monthKey(2025, 3), "Mar 2025"],
    ["the same month of a shorter period", 9, monthKey(2026, 3), monthKey(2026, 3), "Mar"],
    ["over two years", 9, monthKey(2025, 12), monthKey(2026, 2), "Dec 2025 – Feb 2026"],
    ["of last year alone", 12, monthKey(2025, 4), monthKey(2025, 6), "Apr – Jun 2025"],
  ])("%s", (_what, months, first, last, expected) => {
    expect(monthSpan({ first, last }, months, panel, today)).toBe(expected)
  })
})
