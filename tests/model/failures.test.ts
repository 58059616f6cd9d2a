import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { failures } from "../../src/model/failures"
import { NARROWED_BY } from "../../src/model/narrowing"
import { anyChoice, anyJourney } from "./anyJourney"
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
    // While a search is behind its field, the same choice comes as another object.
    expect(failures(held, { ...chosen }, context())).toBe(failures(held, chosen, context()))
  })

  it("are found anew for another choice and another journey", () => {
    const before = failures(held, chosen, context())
    expect([...failures(held, choice({ channels: [SMS] }), context())]).toEqual([1, 0, 0])
    expect([...failures({ ...held }, chosen, context())]).toEqual([...before])
    expect(failures({ ...held }, chosen, context())).not.toBe(before)
  })

  it("of a search that is typed on are those of the whole search", () => {
    fc.assert(
      fc.property(anyJourney, anyChoice, typed, typed, (any, other, first, more) => {
        const shorter = { ...other, search: first }
        failures(any, shorter, context())
        const typedOn = failures(any, { ...shorter, search: first + more }, context())
        const afresh = failures({ ...any }, { ...other, search: first + more }, context())
        expect([...typedOn]).toEqual([...afresh])
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

const typed = fc.string({
  unit: fc.constantFrom("m", "o", "v", "e", "d", "a", "n", " ", "1", "é", "-"),
  maxLength: 4,
})
