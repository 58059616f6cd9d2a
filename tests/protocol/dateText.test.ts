import { describe, expect, it } from "vitest"
import { ianaZone } from "../../src/model/time"
import { settleDate } from "../../src/protocol/completedTime"
import { createDateOrders, type DateOrders } from "../../src/protocol/dateOrders"
import { readDateText } from "../../src/protocol/dateText"
import { createMomentOfDay } from "../../src/protocol/momentOfDay"

const at = (hour: number, minute: number, second = 0): number =>
  ((hour * 60 + minute) * 60 + second) * 1000
const separated = { kind: "unsettled", form: "separated", year: 2020, first: 5, second: 12 }

describe("[D1] a text says which numbers stand where, not yet which is the day", () => {
  it.each([
    ["5/12/2020 9:22:23 AM", { ...separated, timeMs: at(9, 22, 23) }],
    ["05/12/2020 09:22:23 PM", { ...separated, timeMs: at(21, 22, 23) }],
    ["5/12/2020 9:22 am", { ...separated, timeMs: at(9, 22) }],
    ["5-12-2020, 21:22:23", { ...separated, timeMs: at(21, 22, 23) }],
    ["5.12.2020", { ...separated, timeMs: null }],
    ["05122020 09:22:23", { ...separated, form: "unseparated", timeMs: at(9, 22, 23) }],
    ["2020-05-12T09:22", { kind: "day", year: 2020, month: 5, day: 12, timeMs: at(9, 22) }],
    ["2020-05-12", { kind: "day", year: 2020, month: 5, day: 12, timeMs: null }],
    ["2020-05-12T09:22 +02:00", { kind: "moment", at: Date.parse("2020-05-12T07:22:00Z") }],
    ["2020-05-12T09:22:23Z", { kind: "moment", at: Date.parse("2020-05-12T09:22:23Z") }],
  ])("%s", (text, read) => {
    expect(readDateText(text)).toEqual(read)
  })

  it.each([
    "5/12/2020 9:60:23 AM",
    "5/12/2020 13:22:23 AM",
    "5/12/2020 9:22:23 XM",
    "5/12-2020",
    "2020-13-01",
    "2020-05-12T09:22+15:00",
    `5/12/2020${" ".repeat(64)}`,
  ])("%s is no date", (text) => {
    expect(readDateText(text)).toBeNull()
  })
})

describe("[D3] a row teaches the others its order", () => {
  function taught(text: string): DateOrders {
    const orders = createDateOrders()
    const momentOfDay = createMomentOfDay(ianaZone("UTC"))
    const parts = { day: null, month: null, year: null }
    settleDate(readDateText(text), parts, () => null, { momentOfDay, dateOrder: "auto", orders })
    return orders
  }

  it.each([
    ["5/13/2020", "separated", "mdy"],
    ["13/5/2020", "separated", "dmy"],
    ["05132020", "unseparated", "mdy"],
    ["13052020", "unseparated", "dmy"],
    ["5/12/2020", "separated", null],
    ["5/5/2020", "separated", null],
    ["5/13/2020", "unseparated", "dmy"],
  ] as const)("%s teaches that %s dates are %j", (text, form, order) => {
    expect(taught(text).of(form)).toBe(order)
  })

  it("and two that disagree teach none", () => {
    const orders = createDateOrders()
    orders.learn("separated", "mdy")
    orders.learn("separated", "dmy")
    orders.learn("unseparated", "mdy")
    expect(orders.of("separated")).toBeNull()
    expect(orders.of("unseparated")).toBe("mdy")
  })
})
