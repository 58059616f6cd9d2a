import { describe, expect, it } from "vitest"
import { callVariablesOf, lcmKeyOf } from "../../src/protocol/callVariables"

const pair = (name: unknown, value: unknown): object => ({ name, value })
const KEY = "2|3|3|0|0|44|1"

describe("callVariablesOf a list of name/value pairs", () => {
  it.each<[what: string, list: readonly unknown[], held: readonly unknown[]]>([
    ["names are trimmed and in lower case", [pair(" LCMKey\t", KEY)], [["lcmkey", KEY]]],
    ["the first of a name wins", [pair("a", "1"), pair("A", "2")], [["a", "1"]]],
    [
      "unless it says nothing",
      [pair("a", ""), pair("a", null), pair("a", "3"), pair("a", "4")],
      [["a", "3"]],
    ],
    ["what is no pair is passed over", [null, "a", [], pair(7, "1"), { value: 1 }], []],
    ["a pair without a value says nothing", [{ name: "a" }], [["a", undefined]]],
  ])("%s", (_, list, held) => {
    expect([...callVariablesOf(list)]).toEqual(held)
  })

  it("no more than the first 512 are read", () => {
    const list = Array.from({ length: 600 }, (_, at) => pair(`name ${at}`, at))
    const names = [...callVariablesOf(list).keys()]
    expect(names).toHaveLength(512)
    expect(names.at(-1)).toBe("name 511")
  })
})

describe("lcmKeyOf", () => {
  const variables = callVariablesOf({ LCMKey: "lcm", AccountNumber: "account", MyKey: "mine" })

  it.each([
    [null, "lcm"],
    ["MyKey", "mine"],
    [" mykey ", "mine"],
    ["Absent", "lcm"],
  ])("with the setting %j it is %j", (accountNumberKey, expected) => {
    expect(lcmKeyOf(variables, { accountNumberKey })).toBe(expected)
  })

  it("is the account number where there is no key, and null where there is neither", () => {
    const settings = { accountNumberKey: null }
    expect(lcmKeyOf(callVariablesOf({ AccountNumber: "account" }), settings)).toBe("account")
    expect(lcmKeyOf(callVariablesOf({ Skill: "sales" }), settings)).toBeNull()
  })
})
