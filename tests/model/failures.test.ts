import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { failures } from "../../src/model/failures"
import { NARROWED_BY } from "../../src/model/narrowing"
import { choice, context, interaction, journey } from "./make"

const held = journey({
  interactions: [
    interaction({ channelId: VOICE, direction: "inbound" }),
    interaction({ channelId: SMS, direction: "inbound" }),
    interaction({ channelId: SMS, direction: "outbound" }),
  ],
})
const chosen = choice({ channels: [VOICE], directions: ["inbound"] })

describe("failures", () => {
  it("tells of each held row which parts of the choice it fails", () => {
    const { channels, directions } = NARROWED_BY
    expect([...failures(held, chosen, context())]).toEqual([0, channels, channels | directions])
  })

  it("are found once for rows and counts", () => {
    expect(failures(held, chosen, context())).toBe(failures(held, chosen, context()))
  })

  it("are found anew for another choice and another journey", () => {
    const before = failures(held, chosen, context())
    expect([...failures(held, choice({ channels: [SMS] }), context())]).toEqual([1, 0, 0])
    expect([...failures({ ...held }, chosen, context())]).toEqual([...before])
    expect(failures({ ...held }, chosen, context())).not.toBe(before)
  })
})
