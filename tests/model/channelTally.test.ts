import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { channelTally } from "../../src/model/channelTally"
import { channelId } from "../../src/model/ids"
import { interaction } from "./make"

describe("channelTally", () => {
  it("counts each channel, and apart the rows that name none", () => {
    const ids = [VOICE, SMS, null, VOICE, channelId("7"), null]
    const rows = ids.map((id) => interaction({ channelId: id }))
    expect([...channelTally(rows)]).toEqual([
      [VOICE, 2],
      [SMS, 1],
      [null, 2],
      ["7", 1],
    ])
  })

  it("of nothing has nothing", () => {
    expect(channelTally([]).size).toBe(0)
  })

  it("counts a list once", () => {
    const rows = [interaction()]
    expect(channelTally(rows)).toBe(channelTally(rows))
  })
})
