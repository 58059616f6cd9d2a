import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Interaction } from "../../src/model/interaction"
import { scoreJumps } from "../../src/model/scoreJumps"
import { epochMs } from "../../src/model/time"
import { anyJourney } from "./anyJourney"
import { at, interaction, numbered } from "./make"

type Attempt = readonly [before: number | null, after: number | null, more?: Partial<Interaction>]

/** The ordinals of the jumps among attempts told oldest first, a day apart. */
function jumps(attempts: readonly Attempt[]): number[] {
  const rows = numbered(
    attempts.map(([scoreBefore, scoreAfter, more], index) =>
      interaction({
        scoreBefore,
        scoreAfter,
        completedAt: at(`2026-05-${String(index + 1).padStart(2, "0")}`),
        ...more,
      }),
    ),
  )
  return [...scoreJumps(rows.toReversed())].map((row) => row.ordinal).toSorted((a, b) => a - b)
}

describe("scoreJumps (ruling 10)", () => {
  const table: readonly (readonly [string, readonly Attempt[], readonly number[]])[] = [
    [
      "none when each begins where the last one ended",
      [
        [0, 5],
        [5, 5],
        [5, 3],
      ],
      [],
    ],
    [
      "one where it doesn't",
      [
        [0, 5],
        [7, 7],
      ],
      [1],
    ],
    [
      "one down to 0, which is a score",
      [
        [0, 5],
        [0, 0],
      ],
      [1],
    ],
    [
      "one up from 0",
      [
        [0, 0],
        [1, 1],
      ],
      [1],
    ],
    ["none at the first", [[5, 5]], []],
    [
      "none when the last ending is unknown",
      [
        [0, 5],
        [5, null],
        [9, 9],
      ],
      [],
    ],
    [
      "none when the beginning is unknown",
      [
        [0, 5],
        [null, 9],
        [9, 9],
      ],
      [],
    ],
    [
      "each of several",
      [
        [0, 1],
        [2, 2],
        [2, 2],
        [4, 4],
      ],
      [1, 3],
    ],
    [
      "none between two contacts",
      [
        [0, 5, { contactId: "1" }],
        [9, 9, { contactId: "2" }],
      ],
      [],
    ],
    [
      "one of the same contact, over another's attempts",
      [
        [0, 5, { contactId: "1" }],
        [1, 1, { contactId: "2" }],
        [6, 6, { contactId: "1" }],
      ],
      [2],
    ],
    [
      "none for rows without a contact",
      [
        [0, 5, { contactId: null }],
        [9, 9, { contactId: null }],
      ],
      [],
    ],
    [
      "none for undated rows",
      [
        [0, 5],
        [9, 9, { completedAt: null }],
      ],
      [],
    ],
    [
      "none at the very same time, nor after it when the endings differ",
      [
        [0, 5, { completedAt: at("2026-05-01") }],
        [7, 7, { completedAt: at("2026-05-01") }],
        [9, 9],
      ],
      [],
    ],
    [
      "one after the same time when the endings agree",
      [
        [0, 5, { completedAt: at("2026-05-01") }],
        [5, 5, { completedAt: at("2026-05-01") }],
        [9, 9],
      ],
      [2],
    ],
  ]
  it.each(table)("finds %s", (_what, attempts, expected) => {
    expect(jumps(attempts)).toEqual(expected)
  })

  it("since a moment are those of all that aren't before it", () => {
    fc.assert(
      fc.property(anyJourney, fc.nat(), ({ interactions }, seed) => {
        const since = interactions[seed % interactions.length]?.completedAt ?? null
        const all = [...scoreJumps(interactions)]
        expect([...scoreJumps(interactions, since)].toSorted(byOrdinal)).toEqual(
          all
            .filter((row) => since === null || Number(row.completedAt) >= since)
            .toSorted(byOrdinal),
        )
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it("looks at no older row than those since a moment need", () => {
    const looked: number[] = []
    const rows = Array.from({ length: 100 }, (_, index) =>
      interaction({ completedAt: epochMs(1_000_000 - index) }),
    )
    const watched = new Proxy(rows, {
      get(list, key, receiver) {
        if (/^\d+$/.test(String(key))) looked.push(Number(key))
        return Reflect.get(list, key, receiver) as unknown
      },
    })
    scoreJumps(watched, epochMs(1_000_000 - 9))
    expect(Math.max(...looked)).toBeLessThan(13)
  })
})

const byOrdinal = (a: Interaction, b: Interaction) => a.ordinal - b.ordinal
