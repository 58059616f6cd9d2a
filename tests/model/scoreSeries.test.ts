import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Interaction } from "../../src/model/interaction"
import { type ScorePoint, scoreSeries } from "../../src/model/scoreSeries"
import { epochMs } from "../../src/model/time"
import { anyJourney } from "./anyJourney"
import { at, interaction } from "./make"

type Attempt = readonly [before: number | null, after: number | null, more?: Partial<Interaction>]

/** The series of attempts told oldest first, a day apart, as "day: score". */
const series = (attempts: readonly Attempt[]) => {
  const rows = attempts.map(([scoreBefore, scoreAfter, more], index) =>
    interaction({
      scoreBefore,
      scoreAfter,
      completedAt: at(`2026-05-0${index + 1}`),
      ...more,
    }),
  )
  return scoreSeries(rows.toReversed()).points.map(
    (point) => `${new Date(point.at).getUTCDate()}: ${point.score}`,
  )
}

describe("scoreSeries", () => {
  const table: readonly (readonly [string, readonly Attempt[], readonly string[]])[] = [
    [
      "each ending, oldest first, from the first beginning",
      [
        [0, 5],
        [5, 7],
      ],
      ["1: 0", "1: 5", "2: 7"],
    ],
    ["a score of 0", [[0, 0]], ["1: 0", "1: 0"]],
    [
      "nothing for unknown scores",
      [
        [null, null],
        [null, 5],
        [null, null],
      ],
      ["2: 5"],
    ],
    ["a beginning that is all that is known", [[4, null]], ["1: 4"]],
    [
      "a change between attempts",
      [
        [null, 5],
        [8, 8],
      ],
      ["1: 5", "2: 8", "2: 8"],
    ],
    [
      "nothing for undated rows",
      [
        [1, 2, { completedAt: null }],
        [null, 3],
      ],
      ["2: 3"],
    ],
    ["nothing at all", [], []],
  ]
  it.each(table)("tells %s", (_what, attempts, expected) => {
    expect(series(attempts)).toEqual(expected)
  })

  it.each([160, 2])(
    "of ten thousand keeps the first, the last and, but within 2, every peak: %d",
    (most) => {
      const rows = Array.from({ length: 10_000 }, (_, index) =>
        interaction({
          completedAt: epochMs(at("2026-05-01") - index * 1000),
          scoreBefore: null,
          scoreAfter: index === 6_543 ? 1_000 : index === 1_234 ? -1_000 : 0,
        }),
      )
      const points = scoreSeries(rows, most).points
      expect(points.length).toBeLessThanOrEqual(most)
      expect(points[0]?.at).toBe(rows.at(-1)?.completedAt)
      expect(points.at(-1)?.at).toBe(rows[0]?.completedAt)
      const peaks = points.filter(({ score }) => score !== 0).map(({ score }) => score)
      expect(peaks).toEqual(most === 2 ? [] : [1_000, -1_000])
      expect(points.map((point) => point.at)).toEqual(
        points.map((point) => point.at).toSorted((a, b) => a - b),
      )
    },
  )

  it("tells how many scores there are, however many it keeps", () => {
    const rows = [3, 2, 1].map((score) => interaction({ scoreBefore: 0, scoreAfter: score }))
    expect(scoreSeries(rows, 2)).toEqual({
      points: [
        { at: rows[2]?.completedAt, score: 0 },
        { at: rows[0]?.completedAt, score: 3 },
      ],
      count: 6,
    })
  })

  it("never keeps more than asked for, in their order, the ends and both extremes among them", () => {
    fc.assert(
      fc.property(anyJourney, fc.integer({ min: 2, max: 40 }), ({ interactions }, most) => {
        const whole = scoreSeries(interactions).points
        const { points, count } = scoreSeries(interactions, most)
        expect(count).toBe(whole.length)
        expect(points.length).toBeLessThanOrEqual(most)
        expect([points[0], points.at(-1)]).toEqual([whole[0], whole.at(-1)])
        let from = 0
        for (const point of points) {
          const place = whole.findIndex((one, index) => index >= from && isSame(one, point))
          expect(place).toBeGreaterThanOrEqual(from)
          from = place + 1
        }
        if (most < 4) return
        const scores = (list: readonly ScorePoint[]) => list.map(({ score }) => score)
        expect(Math.max(...scores(points))).toBe(Math.max(...scores(whole)))
        expect(Math.min(...scores(points))).toBe(Math.min(...scores(whole)))
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it("keeps all that fit", () => {
    const rows = [3, 2, 1].map((score) => interaction({ scoreBefore: null, scoreAfter: score }))
    expect(scoreSeries(rows, 3).points.map(({ score }) => score)).toEqual([1, 2, 3])
  })
})

const isSame = (one: ScorePoint, other: ScorePoint) =>
  one.at === other.at && one.score === other.score
