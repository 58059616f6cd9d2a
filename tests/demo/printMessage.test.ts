import { describe, expect, it } from "vitest"
import { printMessage } from "../../src/demo/printMessage"

describe("printMessage", () => {
  it("prints a message as indented JSON", () => {
    expect(printMessage({ channel: "LCM" })).toBe('{\n  "channel": "LCM"\n}')
  })

  it("prints the first three of a long list, and how many more there are", () => {
    expect(JSON.parse(printMessage({ response: [1, 2, 3, 4, 5, 6] }))).toEqual({
      response: [1, 2, 3, "… 3 more"],
    })
    expect(JSON.parse(printMessage([1, 2, 3, 4]))).toEqual([1, 2, 3, 4])
  })

  it("says that there is nothing", () => {
    expect(printMessage(undefined)).toBe("nothing")
  })

  it("doesn't break on what JSON can't hold", () => {
    const cycle: { self?: unknown } = {}
    cycle.self = cycle
    expect(printMessage(cycle)).toBe("This message can't be printed.")
    expect(printMessage(1n)).toBe("This message can't be printed.")
  })
})
