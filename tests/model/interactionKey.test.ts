import { describe, expect, it } from "vitest"
import { SMS } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { interactionKey } from "../../src/model/interactionKey"
import { at, interaction } from "./make"

const key = (fields: Partial<Interaction> = {}) => interactionKey(interaction(fields))

describe("interactionKey", () => {
  const settled: readonly Partial<Interaction>[] = [
    { ordinal: 9 },
    { scoreBefore: 1 },
    { scoreAfter: 5 },
    { comment: "written during wrap-up" },
    { targetValue: "7" },
    { repairs: [{ field: "Mode", reason: "cut" }] },
  ]
  it.each(settled)("stays when a refresh brings %j", (fields) => {
    expect(key(fields)).toBe(key())
  })

  const differences: readonly Partial<Interaction>[] = [
    { contactId: "3" },
    { contactId: null },
    { completedText: "5/12/2026 9:22:24 AM" },
    { channelId: SMS },
    { direction: "inbound" },
    { outcomeId: 4 },
    { outcome: "Callback" },
    { modeId: "1" },
    { contactValue: "6591462347" },
    { campaignName: "Autumn" },
    { agentName: null },
  ]
  it.each(differences)("differs with %j", (fields) => {
    expect(key(fields)).not.toBe(key())
  })

  it("goes by the time where the desktop's own words for it are lacking", () => {
    const first = key({ completedText: null, completedAt: at("2026-05-12") })
    expect(key({ completedText: null, completedAt: at("2026-05-13") })).not.toBe(first)
  })
})
