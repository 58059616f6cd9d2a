import { describe, expect, it } from "vitest"
import { formatContactNumber } from "../../src/protocol/formatContactNumber"

const digits = { numberFormat: "digits", numberPrefixes: ["9", "900", "+65"] } as const
const asGiven = { ...digits, numberFormat: "asGiven" } as const

describe("[N1] the longest dial prefix is cut from the front, once", () => {
  it.each([
    ["9006591462346", "6591462346", "the longest of those that match"],
    ["96591462346", "6591462346", "a shorter one"],
    ["9 00-6591462346", "6591462346", "separators don't count"],
    ["+65 9146 2346", "91462346", "a prefix with a plus"],
    ["999", "99", "only once"],
    ["900", "00", "never the whole number: a shorter prefix is cut instead"],
    ["9", "9", "a number that is nothing but a prefix stays"],
    ["16591462346", "16591462346", "a number that begins otherwise stays"],
  ])("%s → %s: %s", (number, expected) => {
    expect(formatContactNumber(number, digits)).toBe(expected)
  })

  it("whatever the order in which they were set", () => {
    for (const numberPrefixes of [
      ["9", "900"],
      ["900", "9"],
    ]) {
      expect(formatContactNumber("9006591462346", { ...digits, numberPrefixes })).toBe("6591462346")
    }
  })

  it("cuts nothing where no prefix is set", () => {
    const none = { numberFormat: "digits", numberPrefixes: [] } as const
    expect(formatContactNumber("9006591462346", none)).toBe("9006591462346")
  })

  it("compares a prefix without its separators", () => {
    const settings = { numberFormat: "digits", numberPrefixes: ["(9) 0-"] } as const
    expect(formatContactNumber("906591462346", settings)).toBe("6591462346")
    expect(formatContactNumber("9-0 6591462346", settings)).toBe("6591462346")
    expect(formatContactNumber("9", settings)).toBe("9")
  })

  it("takes an empty prefix for none", () => {
    expect(formatContactNumber("123", { ...digits, numberPrefixes: [""] })).toBe("123")
  })
})

describe("[N2] digits only, unless the setting says as given", () => {
  it.each([
    ["+1 (610) 811-11.11", "16108111111"],
    ["tel:+161081111", "161081111"],
    ["6591462346", "6591462346"],
    ["1610 811", "1610811"],
  ])("%s → %s", (number, expected) => {
    expect(formatContactNumber(number, digits)).toBe(expected)
  })

  it("keeps what was given after the prefix, when so set", () => {
    expect(formatContactNumber(" 900 +1 (610) 811 ", asGiven)).toBe("+1 (610) 811")
    expect(formatContactNumber("+1 (610) 811", asGiven)).toBe("+1 (610) 811")
  })

  it("takes tel: off whatever stands around it", () => {
    expect(
      formatContactNumber(" tel:+65 9146 2346 ", { numberFormat: "asGiven", numberPrefixes: [] }),
    ).toBe("+65 9146 2346")
  })

  it("takes tel: off the beginning only", () => {
    expect(formatContactNumber("hotel:5", digits)).toBe("hotel:5")
  })

  it("never makes a number of the digits in other text", () => {
    expect(formatContactNumber("anna1975@mail.example", digits)).toBe("anna1975@mail.example")
  })

  it.each(["anonymous", "", "  ", "+", "---"])("has no number for %j", (text) => {
    expect(formatContactNumber(text, digits)).toBeNull()
    expect(formatContactNumber(text, asGiven)).toBeNull()
  })
})
