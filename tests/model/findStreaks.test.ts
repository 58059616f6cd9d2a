import { describe, expect, it } from "vitest"
import { SMS } from "../../src/model/channel"
import { findStreaks } from "../../src/model/findStreaks"
import { gapsBetween } from "../../src/model/gapsBetween"
import type { Interaction } from "../../src/model/interaction"
import { scoreJumps } from "../../src/model/scoreJumps"
import type { IanaZone } from "../../src/model/time"
import { at, interaction, missed, numbered, UTC, ZONES } from "./make"

/** Where the streaks are, as [start, end) pairs, judged with the gaps and jumps of the rows themselves. */
function streaks(
  rows: readonly Interaction[],
  zone: IanaZone = UTC,
): (readonly [number, number])[] {
  const gaps = gapsBetween(rows, { zone, now: at("2026-05-31", zone), gapDays: 14 })
  const found = findStreaks(rows, { zone, gaps, jumps: scoreJumps(rows) })
  return found.map(({ start, end }) => [start, end] as const)
}

/** Missed calls on the given days of May, newest first. */
const may = (days: readonly number[], fields: readonly Partial<Interaction>[] = []) =>
  numbered(
    days.map((day, index) =>
      missed({ completedAt: at(`2026-05-${String(day).padStart(2, "0")}`), ...fields[index] }),
    ),
  )

describe("findStreaks", () => {
  const table: readonly (readonly [
    string,
    readonly Partial<Interaction>[],
    readonly (readonly [number, number])[],
  ])[] = [
    ["all alike are one", [{}, {}, {}, {}], [[0, 4]]],
    ["two are enough", [{}, {}], [[0, 2]]],
    ["one is none", [{}], []],
    [
      "an answered call between parts them",
      [{}, {}, { outcomeKind: "success" }, {}, {}],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      "an unknown outcome is no failure",
      [{ outcomeKind: "unknown" }, { outcomeKind: "unknown" }],
      [],
    ],
    [
      "another kind of outcome",
      [{}, {}, { outcomeKind: "busy" }, { outcomeKind: "busy" }],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ["another channel", [{}, { channelId: SMS }, { channelId: SMS }], [[1, 3]]],
    ["another direction", [{}, {}, { direction: "inbound" }], [[0, 2]]],
    ["a comment stands alone", [{}, {}, { comment: "try after six" }, {}], [[0, 2]]],
    ["a score change stands alone", [{ scoreBefore: 5, scoreAfter: 4 }, {}, {}], [[1, 3]]],
    ["agents and campaigns may differ", [{ agentName: "ann" }, { campaignName: null }], [[0, 2]]],
    ["unknown scores don't part", [{ scoreAfter: 5 }, {}, { scoreAfter: 5 }], [[0, 3]]],
    [
      "scores that differ do",
      [{ scoreAfter: 6 }, {}, { scoreAfter: 5 }, {}],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    [
      "a score that changed between attempts stands alone",
      [{}, { scoreBefore: 6, scoreAfter: 6 }, { scoreBefore: 5, scoreAfter: 5 }, {}],
      [[2, 4]],
    ],
  ]
  it.each(table)("%s", (_what, fields, expected) => {
    expect(streaks(may([20, 18, 16, 14, 12].slice(0, fields.length), fields))).toEqual(expected)
  })

  it("ends at a silence, which folding would hide", () => {
    expect(streaks(may([28, 27, 10, 9]))).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  it("doesn't end at a silence that a row left out by a filter broke", () => {
    const rows = may([28, 10])
    const [newer, older] = rows
    if (newer === undefined || older === undefined) throw new Error("two rows")
    const between = interaction({ completedAt: at("2026-05-25") })
    const gaps = gapsBetween([newer, between, older], {
      zone: UTC,
      now: at("2026-05-31"),
      gapDays: 14,
    })
    expect(gaps.get(older)?.until).toBe(between)
    expect(findStreaks(rows, { zone: UTC, gaps, jumps: new Set() })).toHaveLength(1)
  })

  for (const zone of ZONES) {
    it.each([
      ["the month's end", "2026-04-01 00:00:00", "2026-03-31 23:59:59"],
      ["the year's end", "2026-01-01 00:00:00", "2025-12-31 23:59:59"],
      ["leap day's end", "2024-03-01 00:00:00", "2024-02-29 23:59:59"],
    ])(`in ${zone} never runs across %s`, (_what, newer, older) => {
      const rows = [newer, newer, older, older].map((time) =>
        missed({ completedAt: at(time, zone) }),
      )
      expect(streaks(numbered(rows), zone)).toEqual([
        [0, 2],
        [2, 4],
      ])
    })

    it(`in ${zone} runs across a change of the clocks`, () => {
      for (const change of ["2026-03-08", "2026-09-27", "2026-04-05"]) {
        const rows = ["23:30", "03:30", "00:30"].map((time) =>
          missed({ completedAt: at(`${change} ${time}`, zone) }),
        )
        expect(streaks(numbered(rows), zone)).toEqual([[0, 3]])
      }
    })
  }
})
