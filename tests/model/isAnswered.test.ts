import { describe, expect, it } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { isAnswered } from "../../src/model/isAnswered"
import { OUTCOME_KINDS } from "../../src/model/outcome"
import { interaction } from "./make"

describe("isAnswered (ruling 2)", () => {
  it("on Voice: success, callback, do-not-call and business", () => {
    const kinds = OUTCOME_KINDS.filter((outcomeKind) =>
      isAnswered(interaction({ outcomeKind, channelId: VOICE })),
    )
    expect(kinds).toEqual(["success", "callback", "do-not-call", "business"])
  })

  it.each([SMS, EMAIL, null])("on channel %s never", (channelId) => {
    expect(isAnswered(interaction({ channelId }))).toBe(false)
  })
})
