import { describe, expect, it } from "vitest"
import type { Interaction } from "../../src/model/interaction"
import { ianaZone } from "../../src/model/time"
import type { CodecSettings } from "../../src/protocol/codecSettings"
import { decodeRows } from "../../src/protocol/decodeRows"
import { iso, settingsWith } from "./make"

type Changes = Partial<CodecSettings>
const utc: Changes = { timeZone: ianaZone("UTC") }

/** Reads rows and gives them back in the order of the reply. */
async function readAll(rows: readonly unknown[], changes: Changes = utc): Promise<Interaction[]> {
  const { interactions } = await decodeRows(rows, settingsWith(changes))
  return interactions.toSorted((a, b) => a.ordinal - b.ordinal)
}
async function one(row: object, changes: Changes = utc): Promise<Interaction> {
  const [interaction] = await readAll([row], changes)
  if (interaction === undefined) throw new Error("the row was refused")
  return interaction
}
const at = async (row: object, changes: Changes = utc): Promise<string | null> =>
  iso((await one(row, changes)).completedAt)
const text = (CallCompletedTime: string): object => ({ CallCompletedTime })
const may12 = { CallCompletedDate: "12", CallCompletedMonth: "May", CallCompletedYear: "2020" }
const unreadable = [{ field: "CallCompletedTime", reason: "unreadable" }]
const conflict = [{ field: "CallCompletedTime", reason: "conflict" }]

describe("[D1] the patterns that are read", () => {
  it.each([
    ["5/13/2020 9:22:23 AM", "2020-05-13T09:22:23.000Z"],
    ["5/13/2020 9:22:23 PM", "2020-05-13T21:22:23.000Z"],
    ["05/13/2020 09:22:23 am", "2020-05-13T09:22:23.000Z"],
    ["5/13/2020, 9:22:23\u202fAM", "2020-05-13T09:22:23.000Z"],
    ["5/13/2020 9:22 a.m.", "2020-05-13T09:22:00.000Z"],
    ["5/13/2020 12:00:00 AM", "2020-05-13T00:00:00.000Z"],
    ["5/13/2020 12:00:00 PM", "2020-05-13T12:00:00.000Z"],
    ["5/13/2020 21:22:23", "2020-05-13T21:22:23.000Z"],
    ["5/13/2020 00:22:23", "2020-05-13T00:22:23.000Z"],
    ["13/5/2020 9:22:23 AM", "2020-05-13T09:22:23.000Z"],
    ["13-05-2020 09:22:23", "2020-05-13T09:22:23.000Z"],
    ["13.05.2020 09:22:23", "2020-05-13T09:22:23.000Z"],
    ["13/05/2020", "2020-05-13T00:00:00.000Z"],
    ["12052020 09:22:23 AM", "2020-05-12T09:22:23.000Z"],
    ["12052020 21:22:23 PM", "2020-05-12T21:22:23.000Z"],
    ["12052020", "2020-05-12T00:00:00.000Z"],
    ["2020-05-12T09:22:23", "2020-05-12T09:22:23.000Z"],
    ["2020-05-12 09:22:23", "2020-05-12T09:22:23.000Z"],
    ["2020/5/12 9:22:23 PM", "2020-05-12T21:22:23.000Z"],
    ["2020-05-12", "2020-05-12T00:00:00.000Z"],
    ["2020-05-12T09:22:23.125", "2020-05-12T09:22:23.125Z"],
    ["2020-05-12T09:22:23Z", "2020-05-12T09:22:23.000Z"],
    ["2020-05-12T09:22:23.1234567+08:00", "2020-05-12T01:22:23.123Z"],
    ["2020-05-12T09:22:23+14:00", "2020-05-11T19:22:23.000Z"],
    [`5/13/2020${" ".repeat(48)}9:22:23`, "2020-05-13T09:22:23.000Z"],
    ["2020-05-12T09:22:23-0330", "2020-05-12T12:52:23.000Z"],
    ["2020-05-12 09:22:23 +02", "2020-05-12T07:22:23.000Z"],
    ["  5/13/2020 9:22:23 AM  ", "2020-05-13T09:22:23.000Z"],
  ])("%s", async (words, expected) => {
    const interaction = await one(text(words))
    expect(iso(interaction.completedAt)).toBe(expected)
    expect(interaction).toMatchObject({ completedText: words.trim(), repairs: null })
  })
})

describe("[D2] the parts settle which number is the day, before any setting", () => {
  it.each([
    ["5/12/2020 9:22:23 AM", may12],
    ["12/5/2020 9:22:23 AM", may12],
    ["05122020 9:22:23 AM", may12],
    ["12052020 9:22:23 AM", may12],
    ["5/12/2020 9:22:23 AM", { CallCompletedDate: 12 }],
    ["5/12/2020 9:22:23 AM", { CallCompletedMonth: "5" }],
    ["5/12/2020 9:22:23 AM", { CallCompletedMonth: 5, CallCompletedYear: 2020 }],
    ["5/12/2020 9:22:23 AM", { CallCompletedMonth: "MAY." }],
    ["12/5/2020 9:22:23 AM", { CallCompletedDate: "12", CallCompletedYear: "20" }],
  ])("%s with %j", async (words, parts) => {
    for (const dateOrder of ["auto", "mdy", "dmy"] as const) {
      const row = await one({ ...text(words), ...parts }, { ...utc, dateOrder })
      expect(iso(row.completedAt)).toBe("2020-05-12T09:22:23.000Z")
      expect(row.repairs).toBeNull()
    }
  })

  it.each([
    ["1/2/2020", { CallCompletedDate: "1" }, "2020-02-01"],
    ["1/2/2020", { CallCompletedMonth: "1" }, "2020-01-02"],
    ["12/11/2020", { CallCompletedMonth: "12" }, "2020-12-11"],
    ["5/12/2020", { ...may12, CallCompletedYear: "20" }, "2020-05-12"],
  ])("%s with %j is %s", async (words, parts, expected) => {
    const row = await one({ ...text(words), ...parts })
    expect(iso(row.completedAt)).toBe(`${expected}T00:00:00.000Z`)
    expect(row.repairs).toBeNull()
  })

  it.each(["1e1", "8.0", "0x8", "+8", "8th", "08008"])(
    "%j is the number of no day",
    async (day) => {
      const row = await one({ ...text("9/8/2020"), CallCompletedDate: day })
      expect(row.completedAt).toBeNull()
    },
  )

  it.each(["Sep", "sept", "September", "9", "09"])("knows the month %j", async (month) => {
    const row = { ...text("9/8/2020"), CallCompletedMonth: month }
    expect(await at(row)).toBe("2020-09-08T00:00:00.000Z")
  })

  it.each(["Se", "Mai", "13", "0", "constructor", "-5"])("knows no month %j", async (month) => {
    const row = await one({ ...text("9/8/2020"), CallCompletedMonth: month })
    expect(row).toMatchObject({ completedAt: null, repairs: unreadable })
  })
})

describe("[D3] without parts the other rows teach the order", () => {
  const ambiguous = text("5/12/2020 9:22:23 AM")

  it.each([
    ["parts that say month first", { ...text("3/4/2020"), CallCompletedDate: "4" }, "2020-05-12"],
    ["parts that say day first", { ...text("3/4/2020"), CallCompletedDate: "3" }, "2020-12-05"],
    ["a day over 12 in second place", text("3/13/2020"), "2020-05-12"],
    ["a day over 12 in first place", text("13.3.2020"), "2020-12-05"],
  ])("%s", async (_, teacher, expected) => {
    for (const rows of [
      [ambiguous, teacher],
      [teacher, ambiguous],
    ]) {
      const read = await readAll(rows)
      const taught = read.find(({ completedText }) => completedText === "5/12/2020 9:22:23 AM")
      expect(iso(taught?.completedAt)).toBe(`${expected}T09:22:23.000Z`)
      expect(taught?.repairs).toBeNull()
    }
  })

  it("separated and unseparated dates teach each other nothing", async () => {
    const [first, second] = await readAll([text("3/13/2020"), text("05122020")])
    expect(iso(first?.completedAt)).toBe("2020-03-13T00:00:00.000Z")
    expect(iso(second?.completedAt)).toBe("2020-12-05T00:00:00.000Z")
  })

  it("unseparated dates are day first by the table, unless the rows teach otherwise", async () => {
    expect(await at(text("05122020"))).toBe("2020-12-05T00:00:00.000Z")
    const [row] = await readAll([text("05122020"), text("05132020")])
    expect(iso(row?.completedAt)).toBe("2020-05-12T00:00:00.000Z")
  })
})

describe("[D4] what nothing settles is unreadable, never a guess", () => {
  it("one ambiguous date alone", async () => {
    const row = await one(text("5/12/2020 9:22:23 AM"))
    expect(row).toMatchObject({
      completedAt: null,
      completedText: "5/12/2020 9:22:23 AM",
      repairs: unreadable,
    })
  })

  it("rows that teach both orders teach neither", async () => {
    const rows = await readAll([text("5/12/2020"), text("3/13/2020"), text("13/3/2020")])
    expect(rows.map(({ completedAt }) => iso(completedAt))).toEqual([
      null,
      "2020-03-13T00:00:00.000Z",
      "2020-03-13T00:00:00.000Z",
    ])
  })

  it("ISO dates and dates whose day is their month teach nothing", async () => {
    const [row] = await readAll([text("5/12/2020"), text("2020-03-13"), text("5/5/2020")])
    expect(row).toMatchObject({ completedAt: null, repairs: unreadable })
  })

  it("counts it once in the reply, beside the row's other repairs", async () => {
    const row = { ...text("5/12/2020"), CurrentLeadScore: "high" }
    const { interactions, quality } = await decodeRows([row], settingsWith(utc))
    expect(interactions[0]?.repairs).toEqual([
      { field: "CurrentLeadScore", reason: "unreadable" },
      ...unreadable,
    ])
    expect(quality.repairs).toHaveLength(2)
  })
})

describe("[D5] a set order reads dates without parts, and is no guess either", () => {
  it.each([
    ["mdy", "5/12/2020", "2020-05-12"],
    ["dmy", "5/12/2020", "2020-12-05"],
    ["mdy", "05122020", "2020-05-12"],
    ["dmy", "05122020", "2020-12-05"],
    ["dmy", "13/5/2020", "2020-05-13"],
  ] as const)("%s: %s", async (dateOrder, words, expected) => {
    expect(await at(text(words), { ...utc, dateOrder })).toBe(`${expected}T00:00:00.000Z`)
  })

  it.each([
    ["mdy", "13/5/2020"],
    ["dmy", "5/13/2020"],
  ] as const)("%s: %s has a month 13", async (dateOrder, words) => {
    const row = await one(text(words), { ...utc, dateOrder })
    expect(row).toMatchObject({ completedAt: null, repairs: unreadable })
  })
})

describe("[D6] [fault 24] impossible dates are unreadable; the row and its words stay", () => {
  it.each([
    "31/2/2020 9:00:00 AM",
    "30022020 09:00:00",
    "2/29/2019",
    "2019-02-29T09:00:00",
    "13/13/2020",
    "0/5/2020",
    "5/0/2020",
    "5/13/0000",
    "5/13/2020 25:00:00",
    "5/13/2020 24:00:00",
    "5/13/2020 9:60:00",
    "5/13/2020 9:00:60",
    "5/13/2020 13:00:00 AM",
    "5/13/2020 0:30:00 PM",
    "5/13/20 9:00:00",
    "5/13-2020",
    "2020-05-12T09:22:23+15:00",
    "2020-05-12T09:22:23+99:99",
    "2020-05-12T09:22:23+14:01",
    "2020-05-12T25:00:00",
    "2020-05-12T25:00:00Z",
    "2020-05-12 noon",
    `5/13/2020${" ".repeat(49)}9:22:23`,
    "12 May 2020",
    "yesterday",
    "1589275343000",
    "<b>5/13/2020</b>",
    "5/13/2020 9:22:23 AM and more",
  ])("%s", async (words) => {
    expect(await one(text(words))).toMatchObject({
      completedAt: null,
      completedText: words,
      repairs: unreadable,
    })
  })

  it("29 February exists in leap years only", async () => {
    expect(await at(text("2/29/2020"))).toBe("2020-02-29T00:00:00.000Z")
    expect(await at(text("2/29/2000"))).toBe("2000-02-29T00:00:00.000Z")
    expect(await at(text("2/29/1900"))).toBeNull()
  })

  it("keeps a long one's beginning", async () => {
    const row = await one(text("x".repeat(1_000_000)))
    expect(row.completedText).toBe(`${"x".repeat(99)}…`)
    expect(row.repairs?.map(({ reason }) => reason)).toEqual(["cut", "unreadable"])
  })
})

describe("[D7] [fault 24] year 1 and the future are dates like any other", () => {
  it.each([
    ["1/13/0001 12:00:00 AM", "0001-01-13T00:00:00.000Z"],
    ["01/13/0100 12:00:00 AM", "0100-01-13T00:00:00.000Z"],
    ["12/31/9999 11:59:59 PM", "9999-12-31T23:59:59.000Z"],
    ["2099-05-12T09:22:23Z", "2099-05-12T09:22:23.000Z"],
  ])("%s", async (words, expected) => {
    expect(await at(text(words))).toBe(expected)
  })
})

describe("[D8] parts stand in for a text that is absent or can't be read", () => {
  it("with the time of day beside them", async () => {
    const row = await one({ ...may12, CallCompletedTimeFormat: "09:22 AM" })
    expect(iso(row.completedAt)).toBe("2020-05-12T09:22:00.000Z")
    expect(row).toMatchObject({ completedText: "12 May 2020 09:22 AM", repairs: null })
  })

  it("or without it", async () => {
    expect(await at(may12)).toBe("2020-05-12T00:00:00.000Z")
    expect(await at({ ...may12, CallCompletedTime: "" })).toBe("2020-05-12T00:00:00.000Z")
  })

  it("and the text's failure is still counted", async () => {
    const row = await one({ ...may12, ...text("noon"), CallCompletedTimeFormat: "09:22 AM" })
    expect(iso(row.completedAt)).toBe("2020-05-12T09:22:00.000Z")
    expect(row).toMatchObject({ completedText: "noon", repairs: unreadable })
  })

  it.each([
    ["31", "December", "9999", "9999-12-31"],
    ["1", "1", "100", "0100-01-01"],
  ])("to the edges: %s %s %s", async (day, month, year, expected) => {
    const parts = { CallCompletedDate: day, CallCompletedMonth: month, CallCompletedYear: year }
    expect(await at(parts)).toBe(`${expected}T00:00:00.000Z`)
  })

  it("the time of day completes a text that has none", async () => {
    const row = { ...text("5/13/2020"), CallCompletedTimeFormat: "09:22 PM" }
    expect(await at(row)).toBe("2020-05-13T21:22:00.000Z")
  })

  it.each([
    { CallCompletedDate: "12", CallCompletedMonth: "May" },
    { ...may12, CallCompletedYear: "20" },
    { ...may12, CallCompletedDate: "32" },
    { ...may12, CallCompletedDate: "31", CallCompletedMonth: "April" },
    { CallCompletedTimeFormat: "09:22 AM" },
  ])("but %j is no date", async (parts) => {
    const row = await one(parts)
    expect(row).toMatchObject({ completedAt: null, repairs: unreadable })
    expect(row.completedText).toBe(Object.values(parts).join(" "))
  })
})

describe("[D9] times are the wall clock of the zone that was set; an offset is exact", () => {
  it.each([
    ["UTC", "2020-05-12T09:22:23.000Z"],
    ["America/New_York", "2020-05-12T13:22:23.000Z"],
    ["Asia/Kolkata", "2020-05-12T03:52:23.000Z"],
    ["Pacific/Auckland", "2020-05-11T21:22:23.000Z"],
  ])("%s", async (name, expected) => {
    const timeZone = ianaZone(name)
    const row = { ...text("5/12/2020 9:22:23 AM"), ...may12 }
    expect(await at(row, { timeZone })).toBe(expected)
    expect(await at(text("2020-05-12T09:22:23Z"), { timeZone })).toBe("2020-05-12T09:22:23.000Z")
  })
})

it("[D9] an offset without a time is no moment: the day begins in the zone that was set", async () => {
  const timeZone = ianaZone("America/New_York")
  expect(await at(text("2020-05-12T+02:00"), { timeZone })).toBe("2020-05-12T04:00:00.000Z")
})

describe("[D9] on the days on which the clocks change", () => {
  it.each([
    ["2020-03-07T09:22:23.125", "2020-03-07T14:22:23.125Z"],
    ["2020-03-08T01:22:23.125", "2020-03-08T06:22:23.125Z"],
    ["2020-03-08T09:22:23.125", "2020-03-08T13:22:23.125Z"],
    ["2020-10-31T09:22:23.125", "2020-10-31T13:22:23.125Z"],
    ["2020-11-01T00:22:23.125", "2020-11-01T04:22:23.125Z"],
    ["2020-11-01T09:22:23.125", "2020-11-01T14:22:23.125Z"],
  ])("%s in New York is %s, alone and after others", async (words, expected) => {
    const timeZone = ianaZone("America/New_York")
    expect(await at(text(words), { timeZone })).toBe(expected)
    const [, row] = await readAll([text(words.slice(0, 10)), text(words)], { timeZone })
    expect(iso(row?.completedAt)).toBe(expected)
  })
})

describe("[D10] parts that contradict a text settle nothing, and are counted", () => {
  it("a text that is clear by itself is believed", async () => {
    for (const words of ["5/13/2020 9:22:23 AM", "13/5/2020 9:22:23 AM", "2020-05-13T09:22:23"]) {
      const row = await one({ ...text(words), ...may12 })
      expect(iso(row.completedAt)).toBe("2020-05-13T09:22:23.000Z")
      expect(row.repairs).toEqual(conflict)
    }
  })

  it.each([
    ["2020", null],
    ["20", null],
    ["2019", conflict],
    ["19", conflict],
    ["99", conflict],
    ["120", conflict],
  ])("a year %s beside 2020: %j", async (CallCompletedYear, repairs) => {
    for (const words of ["5/13/2020", "2020-05-13"]) {
      const row = await one({ ...text(words), CallCompletedYear })
      expect(iso(row.completedAt)).toBe("2020-05-13T00:00:00.000Z")
      expect(row.repairs).toEqual(repairs)
    }
  })

  it("one that isn't stays unsettled, and teaches nothing", async () => {
    const contradicted = { ...text("6/7/2020"), ...may12 }
    const rows = await readAll([contradicted, text("3/13/2020"), text("8/9/2020")])
    expect(rows.map(({ completedAt }) => iso(completedAt))).toEqual([
      "2020-06-07T00:00:00.000Z",
      "2020-03-13T00:00:00.000Z",
      "2020-08-09T00:00:00.000Z",
    ])
    expect(rows[0]?.repairs).toEqual(conflict)
    const alone = await readAll([{ ...text("5/13/2020"), ...may12 }, text("8/9/2020")])
    expect(alone[1]?.completedAt).toBeNull()
  })

  it("an exact moment has nothing to fear from parts in another zone", async () => {
    const row = await one({ ...text("2020-05-11T23:22:23-10:00"), ...may12 })
    expect(iso(row.completedAt)).toBe("2020-05-12T09:22:23.000Z")
    expect(row.repairs).toBeNull()
  })
})
