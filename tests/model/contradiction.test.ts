import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { contradiction } from "../../src/model/contradiction"
import type { ChannelId } from "../../src/model/ids"
import { at, interaction } from "./make"

describe("contradiction (decision 3)", () => {
  const oldest = at("2026-02-27 00:00")
  const table: readonly (readonly [ChannelId | "all", ChannelId | null, string | null, unknown])[] =
    [
      ["all", VOICE, "2026-03-01", null],
      ["all", null, null, null],
      [VOICE, VOICE, "2026-03-01", null],
      [VOICE, SMS, "2026-03-01", "channel"],
      [VOICE, SMS, "2020-03-01", "channel"],
      [VOICE, null, "2026-03-01", null],
      ["all", VOICE, "2026-02-27 00:00:00", null],
      ["all", VOICE, "2026-02-26 23:59:59", "months"],
      ["all", VOICE, "2099-01-01", null],
    ]
  it.each(table)("asked for %s, a row of channel %s at %s: %s", (asked, channelId, time, found) => {
    const row = interaction({ channelId, completedAt: time === null ? null : at(time) })
    expect(contradiction(row, { channel: asked, months: 3 }, oldest)).toBe(found)
  })
})
