import { describe, expect, it } from "vitest"
import { epochMs, ianaZone } from "../../src/model/time"
import { createDayBefore } from "../../src/protocol/dayBefore"
import { decodeRows } from "../../src/protocol/decodeRows"
import { FIELD_NAMES } from "../../src/protocol/rowFields"
import { iso, settingsWith } from "./make"

const MAY_12 = {
  CallCompletedTime: "5/12/2020 9:22:23 AM",
  CallCompletedDate: "12",
  CallCompletedMonth: "May",
  CallCompletedYear: "2020",
  CallCompletedTimeFormat: "09:22 AM",
}

async function timesOf(
  rows: readonly object[],
  zone = "UTC",
): Promise<readonly (readonly [time: string | null, text: string | null, repairs: unknown])[]> {
  const settings = settingsWith({ timeZone: ianaZone(zone) })
  const { interactions } = await decodeRows(
    // No two of them are one.
    rows.map((row, index) => ({ ...row, ContactID: `c${index}` })),
    settings,
  )
  return interactions
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ completedAt, completedText, repairs }) => [iso(completedAt), completedText, repairs])
}

describe("a row of the same day as the one before reads as it would alone", () => {
  it.each<[string, object]>([
    ["another time", { CallCompletedTime: "5/12/2020 11:59:59 PM" }],
    ["noon", { CallCompletedTime: "5/12/2020 12:00:00 PM" }],
    ["a 24-hour time", { CallCompletedTime: "5/12/2020 21:22:23" }],
    ["a time that no clock shows", { CallCompletedTime: "5/12/2020 9:72:23 AM" }],
    ["another day", { CallCompletedTime: "5/1/2020 9:22:23 AM", CallCompletedDate: "1" }],
    ["a day that begins alike", { CallCompletedTime: "5/12/20201 9:22:23 AM" }],
    ["blanks around it", { CallCompletedTime: "  5/12/2020 9:22:23 AM  " }],
    ["parts that turn it round", { CallCompletedDate: "5", CallCompletedMonth: "December" }],
    ["a month that can't be read", { CallCompletedMonth: 7.5 }],
    ["a year that is none", { CallCompletedYear: {} }],
    ["another spelling of the month", { CallCompletedMonth: "5" }],
    ["a day as a number", { CallCompletedDate: 12 }],
    ["a time format that is no text", { CallCompletedTimeFormat: [] }],
    ["a time format that is too long", { CallCompletedTimeFormat: "9".repeat(200) }],
    ["no text, only parts", { CallCompletedTime: undefined }],
    ["a text that is no text", { CallCompletedTime: 20200512 }],
    ["nothing at all", { CallCompletedTime: null, CallCompletedDate: null }],
  ])("%s", async (_, change) => {
    const row = { ...MAY_12, ...change }
    const [alone] = await timesOf([row])
    const [, after] = await timesOf([MAY_12, row, MAY_12])
    expect(after).toEqual(alone)
  })

  it.each([
    { CallCompletedDate: "13" },
    { CallCompletedMonth: "June" },
    { CallCompletedYear: "2019" },
  ])("a part that contradicts the same text is noted: %j", async (change) => {
    const [, after] = await timesOf([MAY_12, { ...MAY_12, ...change }, MAY_12])
    expect(after?.[2]).toEqual([{ field: "CallCompletedTime", reason: "conflict" }])
  })

  it.each<[change: object, field: string, reason: string]>([
    [
      { CallCompletedTime: "5/13/2020 9:22:23 AM", CallCompletedDate: "14" },
      "CallCompletedTime",
      "conflict",
    ],
    [{ CallCompletedDate: {} }, "CallCompletedDate", "wrong-type"],
    [{ CallCompletedMonth: [] }, "CallCompletedMonth", "wrong-type"],
    [{ CallCompletedYear: {} }, "CallCompletedYear", "wrong-type"],
    [{ CallCompletedYear: "9".repeat(101) }, "CallCompletedYear", "cut"],
    [{ CallCompletedTimeFormat: {} }, "CallCompletedTimeFormat", "wrong-type"],
    [{ CallCompletedTimeFormat: "9".repeat(101) }, "CallCompletedTimeFormat", "cut"],
  ])(
    "what is repaired in the row before is noted in this one too: %j",
    async (change, field, reason) => {
      const odd = { ...MAY_12, ...change }
      const [first, second] = await timesOf([odd, odd])
      expect(second).toEqual(first)
      expect(second?.[2]).toEqual([{ field, reason }])
    },
  )

  it("on a day on which the clocks change", async () => {
    const of = (time: string) => ({ CallCompletedTime: `3/29/2020 ${time}` })
    const rows = [of("1:30:00 AM"), of("1:45:00 AM"), of("4:00:00 AM"), of("4:30:00 AM")]
    const moments = [
      "2020-03-29T00:30:00.000Z",
      "2020-03-29T00:45:00.000Z",
      "2020-03-29T02:00:00.000Z",
      "2020-03-29T02:30:00.000Z",
    ]
    const times = await timesOf(rows, "Europe/Berlin")
    expect(times.map(([time]) => time)).toEqual(moments)
    const newestFirst = await timesOf(rows.toReversed(), "Europe/Berlin")
    expect(newestFirst.map(([time]) => time)).toEqual(moments.toReversed())
  })

  it("teaches nothing that its own date doesn't: a date of either order waits for the others", async () => {
    const unsettled = { CallCompletedTime: "5/12/2020 9:22:23 AM" }
    const [first, second] = await timesOf([unsettled, unsettled])
    expect(first?.[0]).toBeNull()
    expect(second?.[0]).toBeNull()
  })
})

describe("what the row before has settled", () => {
  const MIDNIGHT = epochMs(Date.parse("2020-05-12T00:00:00Z"))
  const valuesOf = (row: Readonly<Record<string, unknown>>): readonly unknown[] =>
    FIELD_NAMES.map((name) => row[name])
  const timeMs = (text: string): number => Date.parse(`2020-05-12T${text}Z`) - MIDNIGHT

  function learnt(change: object) {
    const dayBefore = createDayBefore()
    dayBefore.learn(
      valuesOf({ ...MAY_12, ...change }),
      epochMs(MIDNIGHT + timeMs("09:22:23")),
      MIDNIGHT,
    )
    return (row: object) => dayBefore.at(valuesOf({ ...MAY_12, ...change, ...row }))
  }

  it("is the moment of another time of that day, midnight included", () => {
    const at = learnt({})
    expect(at({ CallCompletedTime: "5/12/2020 11:59:59 PM" })).toBe(MIDNIGHT + timeMs("23:59:59"))
    expect(at({ CallCompletedTime: "5/12/2020 12:00:00 AM" })).toBe(MIDNIGHT)
    expect(at({ CallCompletedTimeFormat: undefined })).toBe(MIDNIGHT + timeMs("09:22:23"))
    const partless = {
      CallCompletedDate: undefined,
      CallCompletedMonth: undefined,
      CallCompletedYear: undefined,
    }
    expect(learnt(partless)({})).toBe(MIDNIGHT + timeMs("09:22:23"))
    expect(learnt({ CallCompletedYear: "9".repeat(100) })({})).not.toBeNull()
  })

  it.each([
    { CallCompletedTime: "5/1/2020 9:22:23 AM" },
    { CallCompletedTime: "at 5/12/2020 9:22:23 AM" },
    { CallCompletedTime: "5/12/2020 9:72:23 AM" },
    { CallCompletedTime: 5 },
    { CallCompletedDate: "13" },
    { CallCompletedMonth: "June" },
    { CallCompletedYear: "2019" },
    { CallCompletedTimeFormat: {} },
  ])("is nothing for a row with %j", (row) => {
    expect(learnt({})(row)).toBeNull()
  })

  it.each([
    { CallCompletedTime: null },
    { CallCompletedTime: "5/12/2020" },
    { CallCompletedTime: "5/12/2020 9:22:24 AM" },
    { CallCompletedDate: 12 },
    { CallCompletedMonth: {} },
    { CallCompletedYear: "9".repeat(101) },
  ])("is not learnt from a row with %j", (change) => {
    expect(learnt(change)({})).toBeNull()
  })

  it("is nothing before any row was read", () => {
    expect(createDayBefore().at(valuesOf(MAY_12))).toBeNull()
  })
})
