import { describe, expect, it } from "vitest"
import { maskNumber } from "../../src/model/maskNumber"

describe("maskNumber", () => {
  it.each([
    ["6591462346", "••••••••46"],
    ["+65 9146-2346", "+•• ••••-••46"],
    ["(555) 010-42", "(•••) •••-42"],
    ["123456", "••••56"],
    ["12345", "•••••"],
    ["911", "•••"],
    ["", ""],
    ["jane.doe99@example.com", "••••.•••••@•••••••.•••"],
    ["Zoë1234567", "••••••••••"],
    ["٦٥٩١٤٦٢٣", "••••••٢٣"],
    ["６５９１４６２３", "••••••２３"],
  ])("shows %j as %j", (text, masked) => {
    expect(maskNumber(text)).toBe(masked)
  })
})
