import { describe, expect, it } from "vitest"
import { journeyRow } from "../../src/host/journeyRow"

const FACTS = {
  contactId: "2",
  campaignName: "Spring",
  modeId: "3",
  mode: "Mobile",
  completedAt: Date.UTC(2020, 4, 12, 1, 22, 23),
}

describe("journeyRow", () => {
  it("writes times as the wall clock of the desktop's zone shows them", () => {
    expect(journeyRow(FACTS, "Asia/Singapore")).toMatchObject({
      CallCompletedTime: "5/12/2020 9:22:23 AM",
      CallCompletedDate: "12",
      CallCompletedMonth: "May",
      CallCompletedYear: "2020",
    })
  })

  it("refuses a zone that nobody knows", () => {
    expect(() => journeyRow(FACTS, "Asia/Atlantis")).toThrowError(
      expect.objectContaining({ code: "CONFIG", message: expect.stringContaining("zone") }),
    )
  })
})
