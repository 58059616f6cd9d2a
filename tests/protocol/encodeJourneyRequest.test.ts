import { describe, expect, it } from "vitest"
import { accountNumber, callId, contactNumber } from "../../src/model/ids"
import { EMAIL, VOICE } from "../../src/model/channel"
import type { Subject } from "../../src/model/subject"
import { encodeJourneyRequest } from "../../src/protocol/encodeJourneyRequest"
import { settingsWith } from "./make"

const nobody: Subject = {
  callId: null,
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
}
const everything: Subject = {
  callId: callId("12345"),
  accountNumber: accountNumber("2|3|3|0|0|44|"),
  contactNumber: contactNumber("+65 9146-2346"),
  campaignName: "SamplePreviewCampaign-ACQ",
}
const all = { channel: "all", months: 12 } as const

describe("encodeJourneyRequest", () => {
  it("[E1] says the table's words, and the source when there is one", () => {
    expect(encodeJourneyRequest(everything, all, settingsWith())).toEqual({
      channel: "LCM",
      topic: "Webservice",
      subtopic: "GetCustomerJourney",
      data: {
        callid: "12345",
        AccountNumber: "2|3|3|0|0|44|",
        CampaignName: "SamplePreviewCampaign-ACQ",
        ChannelID: "-1",
        MonthType: "12",
        ContactNumber: "6591462346",
      },
    })
    const set = settingsWith({ source: "journey", topic: "WebService" })
    expect(encodeJourneyRequest(everything, all, set)).toMatchObject({
      topic: "WebService",
      source: "journey",
    })
  })

  it("[E2] leaves out what isn't known", () => {
    expect(encodeJourneyRequest(nobody, all, settingsWith()).data).toEqual({
      ChannelID: "-1",
      MonthType: "12",
    })
    const blank = { ...nobody, accountNumber: accountNumber(""), campaignName: " " }
    expect(encodeJourneyRequest(blank, all, settingsWith()).data).toEqual({
      ChannelID: "-1",
      MonthType: "12",
    })
    const anonymous = { ...nobody, contactNumber: contactNumber("anonymous") }
    expect(encodeJourneyRequest(anonymous, all, settingsWith()).data).not.toHaveProperty(
      "ContactNumber",
    )
  })

  it("[E2] sends the call's id whenever a call is known, with the number and the key", () => {
    const { data } = encodeJourneyRequest(everything, all, settingsWith())
    expect(data).toMatchObject({ callid: "12345", ContactNumber: "6591462346" })
    const alone = { ...nobody, callId: callId("7") }
    expect(encodeJourneyRequest(alone, all, settingsWith()).data).toMatchObject({ callid: "7" })
  })

  it.each([
    [all, "-1", "12"],
    [{ channel: VOICE, months: 3 } as const, "2", "3"],
    [{ channel: EMAIL, months: 9 } as const, "3", "9"],
  ])("[E3] asks for %j as text", (scope, channel, months) => {
    expect(encodeJourneyRequest(nobody, scope, settingsWith()).data).toEqual({
      ChannelID: channel,
      MonthType: months,
    })
  })

  it("[E3] asks for all channels as the setting has it, which is never the word each", () => {
    const zero = settingsWith({ allChannels: "0" })
    expect(encodeJourneyRequest(nobody, all, zero).data).toMatchObject({ ChannelID: "0" })
    const each = settingsWith({ allChannels: "each" })
    expect(encodeJourneyRequest(nobody, all, each).data).toMatchObject({ ChannelID: "-1" })
  })
})
