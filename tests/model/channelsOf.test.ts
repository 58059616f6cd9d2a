import { describe, expect, it } from "vitest"
import { channelsOf } from "../../src/model/channelsOf"
import { channelId } from "../../src/model/ids"
import { interaction, journey } from "./make"

const withChannels = (ids: readonly (string | null)[]) =>
  journey({
    interactions: ids.map((id) => interaction({ channelId: id === null ? null : channelId(id) })),
  })

describe("channelsOf", () => {
  it.each([
    ["the documented three when nothing is held", [], ["1", "2", "3"]],
    ["the documented three whatever occurs", ["3", "2"], ["1", "2", "3"]],
    ["custom ones after them, by number", ["12", "7", "2", "12"], ["1", "2", "3", "7", "12"]],
    ["nothing for rows that name no channel", [null], ["1", "2", "3"]],
    ["ids that are no numbers last", ["chat", "9", "07"], ["1", "2", "3", "07", "9", "chat"]],
    ["both of two ids of one number", ["7", "07"], ["1", "2", "3", "07", "7"]],
  ])("offers %s", (_what, occurring, expected) => {
    expect(channelsOf(withChannels(occurring))).toEqual(expected)
  })

  it("offers the documented three without a journey", () => {
    expect(channelsOf(null)).toEqual(["1", "2", "3"])
  })
})
