import { describe, expect, it } from "vitest"
import { EMAIL, VOICE } from "../../src/model/channel"
import { firstChoice, scopeOf } from "../../src/model/choice"

describe("firstChoice", () => {
  it("narrows nothing beyond the first scope", () => {
    expect(firstChoice({ channel: "all", months: 12 })).toEqual({
      channels: [],
      months: 12,
      directions: [],
      outcomes: [],
      campaigns: [],
      agents: [],
      search: "",
      monthRange: null,
    })
    expect(firstChoice({ channel: VOICE, months: 3 }).channels).toEqual([VOICE])
  })
})

describe("scopeOf (ruling 3)", () => {
  it.each([
    ["none singled out: all", [], "all"],
    ["one by its id", [VOICE], VOICE],
    ["several as all", [VOICE, EMAIL], "all"],
  ])("asks for channels: %s", (_what, channels, channel) => {
    const choice = { ...firstChoice({ channel: "all", months: 6 }), channels, search: "x" }
    expect(scopeOf(choice)).toEqual({ channel, months: 6 })
  })
})
