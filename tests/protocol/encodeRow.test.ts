import { describe, expect, it } from "vitest"
import { ianaZone } from "../../src/model/time"
import { decodeRows } from "../../src/protocol/decodeRows"
import { encodeRow, type RowFacts } from "../../src/protocol/encodeRow"
import { settingsWith } from "./make"

const zone = ianaZone("Asia/Kolkata")
const least: RowFacts = { contactId: "2", campaignName: "Spring", modeId: "3", mode: "Mobile" }

describe("[H4] a row is written as the documented sample has it", () => {
  it("every field", () => {
    const facts: RowFacts = {
      ...least,
      outcomeId: 0,
      outcome: "Success",
      agentName: "AECAgent",
      comment: "",
      completedAt: Date.parse("2020-05-12T03:52:23Z"),
      channel: "voice",
      targetValue: "0",
      contactValue: "6591462346",
      scoreBefore: 0,
      scoreAfter: 5,
      direction: "outbound",
    }
    expect(encodeRow(facts, zone)).toEqual({
      ContactID: "2",
      CampaignName: "Spring",
      ModeID: "3",
      Mode: "Mobile",
      OutcomeID: 0,
      Outcome: "Success",
      AgentName: "AECAgent",
      AgentComment: "",
      CallCompletedTime: "5/12/2020 9:22:23 AM",
      CallCompletedDate: "12",
      CallCompletedMonth: "May",
      CallCompletedYear: "2020",
      CallCompletedTimeFormat: "09:22 AM",
      ChannelType: 2,
      TargetValue: "0",
      ContactValue: "6591462346",
      PreviousLeadScore: 0,
      CurrentLeadScore: 5,
      CallType: "Outbound",
    })
  })

  it("what isn't known as null, and no date at all", () => {
    const row = encodeRow(least, zone)
    expect(row).toMatchObject({ OutcomeID: null, CurrentLeadScore: null, CallType: null })
    expect(row).not.toHaveProperty("CallCompletedTime")
    expect(encodeRow({ ...least, completedAt: new Date(Number.NaN) }, zone)).toEqual(row)
  })

  it.each([
    ["2020-01-01T00:00:00+05:30", "1/1/2020 12:00:00 AM", "12:00 AM"],
    ["2020-12-31T12:05:00+05:30", "12/31/2020 12:05:00 PM", "12:05 PM"],
    ["0001-01-02T23:59:59Z", "1/3/0001 5:53:27 AM", "05:53 AM"],
  ])("%s on the zone's wall clock", (moment, time, short) => {
    const row = encodeRow({ ...least, completedAt: new Date(moment) }, zone)
    expect(row).toMatchObject({ CallCompletedTime: time, CallCompletedTimeFormat: short })
  })

  it.each([
    ["sms", 1],
    ["email", 3],
    [7, 7],
  ] as const)("channel %j as %d", (channel, expected) => {
    expect(encodeRow({ ...least, channel }, zone)).toMatchObject({ ChannelType: expected })
  })

  it("is read back as it was meant, in that zone", async () => {
    const completedAt = Date.parse("2020-06-07T20:00:00Z")
    const row = encodeRow({ ...least, completedAt, scoreAfter: 0, channel: 7 }, zone)
    const { interactions, quality } = await decodeRows([row], settingsWith({ timeZone: zone }))
    expect(interactions).toMatchObject([
      { completedAt, scoreBefore: null, scoreAfter: 0, channelId: "7", repairs: null },
    ])
    expect(quality.repairs).toEqual([])
  })
})
