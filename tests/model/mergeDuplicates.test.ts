import { describe, expect, it } from "vitest"
import { channelId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import { mergeDuplicates } from "../../src/model/mergeDuplicates"
import { at, interaction, numbered } from "./make"

describe("mergeDuplicates (ruling 5)", () => {
  it("keeps the first of rows that tell the same, whatever their place and repairs", () => {
    const rows = numbered([
      interaction(),
      interaction({ repairs: [{ field: "Mode", reason: "cut" }] }),
      interaction({ comment: "moved house" }),
      interaction(),
    ])
    const { rows: kept, merged } = mergeDuplicates(rows)
    expect(kept).toEqual([rows[0], rows[2]])
    expect(kept[0]).toBe(rows[0])
    expect(merged).toBe(2)
  })

  const differences: readonly Partial<Interaction>[] = [
    { contactId: "3" },
    { campaignName: null },
    { modeId: "1" },
    { mode: "Home" },
    { outcomeId: 4 },
    { outcome: "success" },
    { outcomeKind: "business" },
    { agentName: "" },
    { comment: "" },
    { completedAt: null },
    { completedText: "12/5/2026 9:22:23 AM" },
    { channelId: channelId("1") },
    { targetValue: "1" },
    { contactValue: "6591462347" },
    { scoreBefore: 0 },
    { scoreAfter: 0 },
    { direction: "inbound" },
  ]

  it.each(differences)("keeps both rows when they differ in %j", (difference) => {
    const rows = numbered([interaction(), interaction(difference)])
    expect(mergeDuplicates(rows)).toEqual({ rows, merged: 0 })
  })

  it("doesn't take text of one field for another's", () => {
    const rows = numbered([
      interaction({ agentName: "a", comment: "b" }),
      interaction({ agentName: "a,b", comment: "" }),
      interaction({ agentName: 'a","b', comment: null }),
    ])
    expect(mergeDuplicates(rows).merged).toBe(0)
  })

  it("merges undated rows by their own words", () => {
    const undated = interaction({ completedAt: null, completedText: "45/45/2026" })
    const other = interaction({ completedAt: null, completedText: "46/46/2026" })
    expect(mergeDuplicates(numbered([undated, other, undated])).merged).toBe(1)
  })

  it("gives the same list back when nothing was merged", () => {
    const rows = numbered([interaction(), interaction({ completedAt: at("2026-05-13") })])
    expect(mergeDuplicates(rows).rows).toBe(rows)
  })
})
