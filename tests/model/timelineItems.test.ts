import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyChoice } from "../../src/model/applyChoice"
import type { Interaction } from "../../src/model/interaction"
import {
  DEFAULT_GAP_DAYS,
  type StreakItem,
  type TimelineItem,
  timelineItems,
  type TimelineOptions,
} from "../../src/model/timelineItems"
import { timelineTop } from "../../src/model/timelineTop"
import { anyChoice, anyJourney } from "./anyJourney"
import { at, context, interaction, missed, numbered, shown, UTC, ZONES } from "./make"

const options = (fields: Partial<TimelineOptions> = {}): TimelineOptions => ({
  zone: UTC,
  now: at("2026-05-31"),
  gapDays: DEFAULT_GAP_DAYS,
  openStreaks: new Set(),
  fold: true,
  searching: false,
  ...fields,
})

function told(item: TimelineItem): string {
  if (item.kind === "month") return `month ${item.month} (${item.count})`
  if (item.kind === "row") return `row ${item.interaction.ordinal}${item.scoreJump ? " jump" : ""}`
  if (item.kind === "gap") return `gap ${item.days}`
  const ordinals = item.interactions.map((row) => row.ordinal).join("+")
  return `streak ${ordinals}${item.open ? " open" : ""}`
}

const lines = (rows: readonly Interaction[], fields: Partial<TimelineOptions> = {}) =>
  timelineItems(rows, options(fields)).map(told)

const streaksIn = (items: readonly TimelineItem[]) =>
  items.filter((item): item is StreakItem => item.kind === "streak")

const rows = numbered([
  interaction({ completedAt: at("2026-05-28"), scoreBefore: 8, scoreAfter: 9 }),
  missed({ completedAt: at("2026-05-26") }),
  missed({ completedAt: at("2026-05-25") }),
  interaction({ completedAt: at("2026-05-24"), scoreBefore: 5, scoreAfter: 7 }),
  missed({ completedAt: at("2026-04-30") }),
  missed({ completedAt: at("2026-04-29") }),
  missed({ completedAt: null, completedText: "?" }),
  missed({ completedAt: null, completedText: "??" }),
])

describe("timelineItems", () => {
  it("is months, rows, folded streaks and silences, in the order of the screen", () => {
    expect(lines(rows)).toEqual([
      "month 2026-05 (4)",
      "row 0",
      "streak 1+2",
      "row 3",
      "gap 24",
      "month 2026-04 (2)",
      "streak 4+5",
      "month unknown (2)",
      "row 6",
      "row 7",
    ])
  })

  it("marks a score that changed between attempts", () => {
    const two = numbered([
      interaction({ completedAt: at("2026-05-28"), scoreBefore: 8, scoreAfter: 9 }),
      interaction({ completedAt: at("2026-05-24"), scoreBefore: 5, scoreAfter: 7 }),
    ])
    expect(lines(two)).toEqual(["month 2026-05 (2)", "row 0 jump", "row 1"])
  })

  it("opens with the silence until now", () => {
    expect(lines(rows, { now: at("2026-06-20") }).slice(0, 2)).toEqual([
      "gap 23",
      "month 2026-05 (4)",
    ])
  })

  it("folds nothing when told not to, and marks no silence", () => {
    const flat = lines(rows, { fold: false, gapDays: null })
    expect(flat.filter((line) => !line.startsWith("month"))).toEqual(
      rows.map((row) => `row ${row.ordinal}`),
    )
  })

  it("lets the rows of an open streak follow it", () => {
    const [first] = streaksIn(timelineItems(rows, options()))
    const open = lines(rows, { openStreaks: new Set([first?.id ?? ""]) })
    expect(open.slice(0, 6)).toEqual([
      "month 2026-05 (4)",
      "row 0",
      "streak 1+2 open",
      "row 1",
      "row 2",
      "row 3",
    ])
  })

  it("opens every streak while a search is on", () => {
    expect(lines(rows, { searching: true }).filter((line) => line.startsWith("streak"))).toEqual([
      "streak 1+2 open",
      "streak 4+5 open",
    ])
  })

  it("names a streak the same when a newer attempt joins it", () => {
    const [before] = streaksIn(timelineItems(rows.slice(4, 6), options()))
    const joined = [
      missed({ completedAt: at("2026-04-30 18:00"), ordinal: 9 }),
      ...rows.slice(4, 6),
    ]
    const [after] = streaksIn(timelineItems(joined, options()))
    expect(after?.interactions).toHaveLength(3)
    expect(after?.id).toBe(before?.id)
  })

  it("gives streaks that would share a name names of their own", () => {
    const same = (scoreAfter: number) =>
      missed({ completedAt: at("2026-05-20"), contactId: null, scoreAfter })
    const items = timelineItems(numbered([same(1), same(1), same(2), same(2)]), options())
    const ids = streaksIn(items).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(2)
  })

  it("judges silence and scores by the whole journey, not by what a filter left", () => {
    const journey = numbered([
      interaction({ completedAt: at("2026-05-28"), scoreBefore: 7, scoreAfter: 7 }),
      interaction({ completedAt: at("2026-05-20"), scoreBefore: 5, scoreAfter: 7 }),
      interaction({ completedAt: at("2026-05-10"), scoreBefore: 5, scoreAfter: 5 }),
    ])
    const left = journey.filter((row) => row.ordinal !== 1)
    expect(lines(left)).toContain("gap 18")
    expect(lines(left)).toContain("row 0 jump")
    expect(lines(left, { journey })).toEqual(["month 2026-05 (2)", "row 0", "row 2"])
  })

  it("is empty for no rows", () => {
    expect(lines([])).toEqual([])
  })

  for (const zone of ZONES) {
    it(`in ${zone} groups by the zone's months, across the year's end and leap day`, () => {
      const times = [
        "2026-01-01 00:00:00",
        "2025-12-31 23:59:59",
        "2024-03-01 00:00:00",
        "2024-02-29 23:59:59",
      ]
      const four = numbered(times.map((time) => interaction({ completedAt: at(time, zone) })))
      expect(lines(four, { zone, gapDays: null })).toEqual([
        "month 2026-01 (1)",
        "row 0",
        "month 2025-12 (1)",
        "row 1",
        "month 2024-03 (1)",
        "row 2",
        "month 2024-02 (1)",
        "row 3",
      ])
    })

    it(`in ${zone} tells from when to when a silence lasted`, () => {
      const two = numbered(
        ["2026-04-20 08:00", "2026-03-01 20:00"].map((time) =>
          interaction({ completedAt: at(time, zone) }),
        ),
      )
      const items = timelineItems(two, options({ zone, now: at("2026-04-20 09:00", zone) }))
      const gap = items.find((item) => item.kind === "gap")
      expect(gap?.days).toBe(49)
      expect(gap && [shown(gap.from, zone), shown(gap.to, zone)]).toEqual([
        "2026-03-01 20:00:00",
        "2026-04-20 08:00:00",
      ])
    })
  }

  it("has every row exactly once, in its order, and headings that count them", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, fc.boolean(), fc.boolean(), (any, chosen, fold, open) => {
        const { rows: left } = applyChoice(any, chosen, context())
        const items = timelineItems(
          left,
          options({ fold, searching: open, journey: any.interactions }),
        )
        const found = items.flatMap((item) => {
          if (item.kind === "row") return [item.interaction]
          return item.kind === "streak" && !item.open ? item.interactions : []
        })
        expect(found).toEqual(left)
        const counted = items.reduce(
          (sum, item) => sum + (item.kind === "month" ? item.count : 0),
          0,
        )
        expect(counted).toBe(left.length)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it("has at its top what the whole begins with", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, fc.integer({ min: 1, max: 30 }), (any, chosen, least) => {
        const { rows: left } = applyChoice(any, chosen, context())
        const whole = timelineItems(left, options({ journey: any.interactions }))
        const end = timelineTop(left, least)
        const top = timelineItems(left, options({ journey: any.interactions, end }))
        expect(top).toEqual(whole.slice(0, top.length))
        expect(end).toBeGreaterThanOrEqual(Math.min(least, left.length))
        const inTop = top.flatMap((item) => {
          if (item.kind === "row") return [item.interaction]
          return item.kind === "streak" ? item.interactions : []
        })
        expect(inTop).toEqual(left.slice(0, end))
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it("folds only rows that say no more than the line in their place", () => {
    fc.assert(
      fc.property(anyJourney, ({ interactions }) => {
        for (const { interactions: folded } of streaksIn(timelineItems(interactions, options()))) {
          const scores = folded.flatMap((row) => [row.scoreBefore, row.scoreAfter])
          expect(folded.length).toBeGreaterThanOrEqual(2)
          expect(folded.every((row) => (row.comment ?? "") === "")).toBe(true)
          for (const row of folded) {
            if (row.scoreBefore !== null && row.scoreAfter !== null) {
              expect(row.scoreAfter).toBe(row.scoreBefore)
            }
          }
          expect(new Set(scores.filter((score) => score !== null)).size).toBeLessThanOrEqual(1)
          expect(new Set(folded.map((row) => row.outcomeKind)).size).toBe(1)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
