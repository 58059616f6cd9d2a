import fc from "fast-check"
import { expect, test } from "vitest"
import { scoreEnds } from "../../src/model/scoreEnds"
import { scoreSeries } from "../../src/model/scoreSeries"
import { epochMs } from "../../src/model/time"
import { interaction } from "./make"

const score = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null })
const rows = fc
  .array(fc.record({ scoreBefore: score, scoreAfter: score, isDated: fc.boolean() }), {
    maxLength: 6,
  })
  .map((list) => [
    ...list.filter(({ isDated }) => isDated),
    ...list.filter(({ isDated }) => !isDated),
  ])

test("the ends are those of the whole series, and one where it has but one point", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const journey = list.map(({ isDated, ...scores }, index) =>
        interaction({ ...scores, completedAt: isDated ? epochMs(1_000_000 - index * 1000) : null }),
      )
      const series = scoreSeries(journey).points
      const first = series[0]?.score
      const last = series.at(-1)?.score
      expect(scoreEnds(journey)).toEqual(
        first === undefined || last === undefined
          ? null
          : { first, last, isOne: series.length === 1 },
      )
    }),
    { seed: 1, numRuns: 3000 },
  )
})
