import { describe, expect, it } from "vitest"
import { brief } from "../../src/model/brief"
import { SMS } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { at, context, interaction, missed, numbered, ZONES } from "./make"

/** Rows told newest first: the day of May, or null for undated, and what else they have. */
const told = (rows: readonly (readonly [number | null, Partial<Interaction>])[]) =>
  numbered(
    rows.map(([day, fields]) =>
      interaction({
        completedAt: day === null ? null : at(`2026-05-${String(day).padStart(2, "0")}`),
        ...fields,
      }),
    ),
  )

const success = { outcomeKind: "success" } as const
const callback = { outcomeKind: "callback" } as const
const doNotCall = { outcomeKind: "do-not-call" } as const
const noAnswer = { outcomeKind: "no-answer" } as const

describe("brief: what leads it", () => {
  const table: readonly (readonly [
    string,
    Parameters<typeof told>[0],
    readonly [string, number] | null,
  ])[] = [
    [
      "nothing in an ordinary journey",
      [
        [9, success],
        [8, noAnswer],
      ],
      null,
    ],
    [
      "a callback that is the last that reached anybody",
      [
        [9, noAnswer],
        [8, callback],
      ],
      ["callback", 1],
    ],
    [
      "no callback once somebody was reached after it",
      [
        [9, success],
        [8, callback],
      ],
      null,
    ],
    [
      "no callback once the customer called",
      [
        [9, { ...success, direction: "inbound" }],
        [8, callback],
      ],
      null,
    ],
    [
      "the newer of two callbacks",
      [
        [9, callback],
        [8, callback],
      ],
      ["callback", 0],
    ],
    [
      "a callback at the very time of a success",
      [
        [9, success],
        [9, callback],
      ],
      ["callback", 1],
    ],
    [
      "do-not-call, also before a later success",
      [
        [9, success],
        [8, doNotCall],
      ],
      ["do-not-call", 1],
    ],
    [
      "do-not-call before a callback still due",
      [
        [9, callback],
        [8, doNotCall],
      ],
      ["do-not-call", 1],
    ],
    [
      "the newest do-not-call",
      [
        [9, doNotCall],
        [8, doNotCall],
      ],
      ["do-not-call", 0],
    ],
    [
      "do-not-call without a date",
      [
        [9, success],
        [null, doNotCall],
      ],
      ["do-not-call", 1],
    ],
    [
      "a callback without a date, if nothing else reached",
      [
        [9, noAnswer],
        [null, callback],
      ],
      ["callback", 1],
    ],
    [
      "no callback without a date beside a success",
      [
        [9, success],
        [null, callback],
      ],
      null,
    ],
    ["nothing without rows", [], null],
  ]
  it.each(table)("%s", (_what, rows, expected) => {
    const { lead } = brief(told(rows), context())
    expect(lead && [lead.kind, lead.interaction.ordinal]).toEqual(expected)
  })
})

describe("brief: last reached", () => {
  const table: readonly (readonly [string, Parameters<typeof told>[0], number | null])[] = [
    [
      "the newest that reached",
      [
        [9, noAnswer],
        [8, { outcomeKind: "business" }],
        [7, success],
      ],
      1,
    ],
    [
      "in either direction and any channel",
      [[9, { ...success, direction: "inbound", channelId: SMS }]],
      0,
    ],
    [
      "not an unknown outcome",
      [
        [9, { outcomeKind: "unknown" }],
        [8, success],
      ],
      1,
    ],
    [
      "a dated one before an undated one",
      [
        [9, success],
        [null, success],
      ],
      0,
    ],
    [
      "the undated one when it is the only one",
      [
        [9, noAnswer],
        [null, success],
      ],
      1,
    ],
    [
      "none of several undated ones",
      [
        [null, success],
        [null, success],
      ],
      null,
    ],
    ["none when nobody was reached", [[9, noAnswer]], null],
  ]
  it.each(table)("%s", (_what, rows, expected) => {
    expect(brief(told(rows), context()).lastReached?.ordinal ?? null).toBe(expected)
  })
})

describe("brief: lead score", () => {
  const table: readonly (readonly [
    string,
    Parameters<typeof told>[0],
    ReturnType<typeof brief>["score"],
  ])[] = [
    [
      "now and its change over the range",
      [
        [9, { scoreBefore: 12, scoreAfter: 15 }],
        [8, { scoreBefore: 10, scoreAfter: 12 }],
      ],
      { now: 15, change: 5 },
    ],
    [
      "0 is a score",
      [
        [9, { scoreAfter: 0 }],
        [8, { scoreAfter: 4 }],
      ],
      { now: 0, change: -4 },
    ],
    [
      "no change from one known score",
      [
        [9, { scoreAfter: 7 }],
        [8, {}],
      ],
      { now: 7, change: null },
    ],
    [
      "the newest known one",
      [
        [9, {}],
        [8, { scoreBefore: 3, scoreAfter: 4 }],
      ],
      { now: 4, change: 1 },
    ],
    [
      "none when all are unknown",
      [
        [9, {}],
        [8, {}],
      ],
      null,
    ],
    ["none from undated rows", [[null, { scoreAfter: 7 }]], null],
  ]
  it.each(table)("%s", (_what, rows, expected) => {
    expect(brief(told(rows), context()).score).toEqual(expected)
  })
})

describe("brief: attempts in the last 30 days", () => {
  const recent = (rows: readonly Interaction[], now = context()) => brief(rows, now).attempts30

  it("counts them and how many were answered", () => {
    const rows = told([
      [30, success],
      [20, noAnswer],
      [10, noAnswer],
    ])
    expect(recent(rows)).toEqual({ count: 3, answered: 1 })
  })

  it("counts messages as attempts, but never as answered", () => {
    const rows = told([
      [30, { ...success, channelId: SMS }],
      [20, noAnswer],
    ])
    expect(recent(rows)).toEqual({ count: 2, answered: 0 })
  })

  it("says nothing of answers when there was no voice call", () => {
    expect(recent(told([[30, { ...success, channelId: SMS }]]))).toEqual({
      count: 1,
      answered: null,
    })
  })

  it("is absent when there were none, and for undated rows", () => {
    expect(recent([interaction({ completedAt: at("2026-01-01") })])).toBeNull()
    expect(recent(told([[null, success]]))).toBeNull()
    expect(recent([])).toBeNull()
  })

  it("leaves out what claims to be of the future, but for a day of clocks that differ", () => {
    expect(recent([interaction({ completedAt: at("2026-06-01 11:00") })])?.count).toBe(1)
    expect(recent([interaction({ completedAt: at("2027-06-01") })])).toBeNull()
  })

  for (const zone of ZONES) {
    it.each([
      ["an ordinary month", "2026-05-31 12:00", "2026-05-01 00:00:00"],
      ["the change to summer time", "2026-03-20 02:30", "2026-02-18 00:00:00"],
      ["the southern one", "2026-10-10 02:30", "2026-09-10 00:00:00"],
      ["the year's end", "2026-01-01 00:00", "2025-12-02 00:00:00"],
      ["leap day", "2024-03-15 23:59", "2024-02-14 00:00:00"],
    ])(`in ${zone} begin at the day's start over %s`, (_what, now, first) => {
      const inside = missed({ completedAt: at(first, zone) })
      const before = missed({ completedAt: at(dayBefore(first), zone) })
      expect(recent([inside, before], context(now, zone))).toEqual({ count: 1, answered: 0 })
    })
  }
})

/** The last second of the day before one told as "2026-05-01 …". */
function dayBefore(text: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return `${date.toISOString().slice(0, 10)} 23:59:59`
}
