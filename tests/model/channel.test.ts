import { describe, expect, it } from "vitest"
import { channelKind, KNOWN_CHANNELS } from "../../src/model/channel"
import { channelId } from "../../src/model/ids"

describe("channelKind", () => {
  it.each([
    ["1", "sms"],
    ["2", "voice"],
    ["3", "email"],
    ["7", "other"],
    ["02", "other"],
    ["constructor", "other"],
  ])("of id %s is %s", (id, kind) => {
    expect(channelKind(channelId(id))).toBe(kind)
  })

  it("of a row that names no channel is other", () => {
    expect(channelKind(null)).toBe("other")
  })

  it("is its own for each documented channel", () => {
    expect(KNOWN_CHANNELS.map(channelKind)).toEqual(["sms", "voice", "email"])
  })
})
