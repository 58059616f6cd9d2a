import { expect, it } from "vitest"
import { VOICE } from "../../src/model/channel"
import { callId, contactNumber } from "../../src/model/ids"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { encodeJourneyRequest } from "../../src/protocol/encodeJourneyRequest"
import { encodeStateSyncRequest } from "../../src/protocol/encodeStateSyncRequest"
import { settingsWith } from "./make"

const settings = settingsWith({ source: "journey" })
const subject = {
  callId: callId("12345"),
  accountNumber: null,
  contactNumber: contactNumber("6591462346"),
  campaignName: null,
}

it("[V6] [fault 16] our own requests, echoed by the bus, are not ours to hear", () => {
  const requests = [
    encodeJourneyRequest(subject, { channel: "all", months: 12 }, settings),
    encodeJourneyRequest(subject, { channel: VOICE, months: 3 }, settings),
    encodeStateSyncRequest("Amazon", settings),
    encodeStateSyncRequest("Genesys", settings),
    encodeStateSyncRequest("CustomerJourney", settings),
  ]
  for (const request of requests) {
    expect(decodeMessage(request, settings)).toEqual({ kind: "not-ours" })
  }
})

it("[V6] [fault 16] [fault 39] nor are other applications' calls of LCM", () => {
  for (const subtopic of ["GetCustomerJourney", "GetContact", "SaveDisposition"]) {
    const message = { channel: "LCM", topic: "WebService", subtopic, data: { callid: "12345" } }
    expect(decodeMessage(message, settings)).toEqual({ kind: "not-ours" })
  }
})
