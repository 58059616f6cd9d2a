import { expect, it } from "vitest"
import { fieldsOf } from "../../src/protocol/fields"
import { isoMoment } from "../../src/protocol/isoMoment"

it.each([null, undefined, "text", 7, [], [1]])("%j has no fields", (value) => {
  expect(fieldsOf(value)).toBeNull()
})

it("names are trimmed and in lower case; the first of a name that says anything wins", () => {
  const told = { " CallID": "", callid: null, CALLID: "1", Callid: "2" }
  expect([...(fieldsOf(told) ?? [])]).toEqual([["callid", "1"]])
})

it("no documented name is as long as 128 characters: longer ones are passed over", () => {
  const told = { ["x".repeat(128)]: 1, ["y".repeat(129)]: 2 }
  expect([...(fieldsOf(told)?.values() ?? [])]).toEqual([1])
})

it("blanks around a stamp don't matter", () => {
  expect(isoMoment(" 2020-04-09T14:00:02.485Z\n")).toBe(Date.parse("2020-04-09T14:00:02.485Z"))
})
