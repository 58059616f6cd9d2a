import { describe, expect, it } from "vitest"
import { NO_DATES, type DatesSeen } from "../../src/conformance/datesSeen"
import { rowsSeen } from "../../src/conformance/rowsSeen"
import { epochMs, ianaZone } from "../../src/model/time"

const CONTEXT = { zone: ianaZone("America/New_York"), now: epochMs(Date.UTC(2020, 4, 20, 12)) }
const seen = (...rows: readonly unknown[]) => rowsSeen(rows, 3, CONTEXT)

describe("rowsSeen", () => {
  it("counts channels in any spelling, and custom ones as one", () => {
    const rows = [2, "2", "Voice", "1", 3, 7, "4711"].map((ChannelType) => ({ ChannelType }))
    expect(seen(...rows, {}).channels).toEqual({ "1": 1, "2": 3, "3": 1, other: 2, unknown: 1 })
  })

  it("counts what is no row, and looks at nothing in it", () => {
    const { count, channels } = seen(null, "row", 7, [])
    expect(count).toBe(4)
    expect(channels).toEqual({ "1": 0, "2": 0, "3": 0, other: 0, unknown: 0 })
  })

  it("counts rows older than asked, with a day’s slack", () => {
    const at = (day: string) => ({ CallCompletedTime: `${day}T12:00:00` })
    expect(seen(at("2020-02-21"), at("2020-02-19"), at("2020-02-18"), at("2019-05-01")).older).toBe(
      2,
    )
  })

  it.each<[text: unknown, parts: object, kinds: Partial<DatesSeen>]>([
    ["5/12/2020 9:22:23 AM", {}, { separated: 1, open: 1 }],
    ["5/13/2020", {}, { separated: 1, monthFirst: 1 }],
    ["13/5/2020", {}, { separated: 1, dayFirst: 1 }],
    ["5/5/2020", {}, { separated: 1 }],
    [
      "5/12/2020",
      { CallCompletedDate: "12", CallCompletedMonth: "May", CallCompletedYear: "2020" },
      { separated: 1, withParts: 1, monthFirst: 1 },
    ],
    ["5/12/2020", { callcompleteddate: 5 }, { separated: 1, withParts: 1, dayFirst: 1 }],
    ["12052020 09:22:23 AM", {}, { unseparated: 1, open: 1 }],
    ["2020-05-12T09:22:23Z", {}, { yearFirst: 1 }],
    ["yesterday", {}, { unreadable: 1 }],
    ["", {}, { absent: 1 }],
    [null, { CallCompletedDate: "12" }, { absent: 1, withParts: 1 }],
  ])("a date written %j with %j", (CallCompletedTime, parts, kinds) => {
    expect(seen({ CallCompletedTime, ...parts }).dates).toEqual({ ...NO_DATES, ...kinds })
  })

  it("keeps nothing of what rows say", () => {
    const planted = { ContactValue: "6591462346", ChannelType: "6591462346", planted: "planted" }
    expect(JSON.stringify(seen(planted, planted))).not.toMatch(/6591462346|planted/)
  })
})
