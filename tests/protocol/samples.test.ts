import { expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { decodeRows } from "../../src/protocol/decodeRows"
import { sample, settingsWith } from "./make"

const settings = settingsWith()

it("[R1] decodes the documented reply as it stands", async () => {
  const decoded = decodeMessage(sample("response-by-contact-number"), settings)

  expect(decoded).toMatchObject({ kind: "journey-reply", callId: "12345" })
  const rows = decoded.kind === "journey-reply" ? decoded.rows : []
  const { interactions, quality } = await decodeRows(rows, settings)
  expect(interactions).toEqual([
    {
      ordinal: 0,
      contactId: "2",
      campaignName: "SamplePreviewCampaign-ACQ",
      modeId: "3",
      mode: "Mobile",
      outcomeId: 0,
      outcome: "Success",
      outcomeKind: "success",
      agentName: "AECAgent",
      comment: null,
      completedAt: Date.parse("2020-05-12T13:22:23Z"),
      completedText: "5/12/2020 9:22:23 AM",
      channelId: "2",
      targetValue: "0",
      contactValue: "6591462346",
      scoreBefore: 0,
      scoreAfter: 0,
      direction: "outbound",
      repairs: null,
    },
  ])
  expect(quality).toEqual({ received: 1, repairs: [], refused: 0, duplicates: 0, cut: 0 })
})

it("[F2] decodes the documented error as it stands", () => {
  expect(decodeMessage(sample("error-api-error"), settings)).toEqual({
    kind: "journey-error",
    callId: null,
    reason: "host-error",
    text: "WebSocket connection is reconnecting",
  })
})

it("[C1] decodes the documented call event as it stands", () => {
  expect(decodeMessage(sample("event-inbound-call-amazon"), settings)).toEqual({
    kind: "call-event",
    callId: "4bbfa29b-d5a8-4876-9276-09872a748397",
    state: "offered",
    consult: false,
    accountNumber: null,
    contactNumber: "+161081111",
    campaignName: null,
    direction: "inbound",
    restates: false,
  })
})

it("[S1] decodes the documented state sync as it stands", () => {
  expect(decodeMessage(sample("state-sync-response"), settings)).toEqual({
    kind: "state-sync",
    calls: [
      {
        callId: "71707025-ca65-4693-84b0-d05d80bbccbc",
        aliases: ["4f9d6eda-8df1-481b-a2e6-e4379b7401f4"],
        state: "talking",
        accountNumber: null,
        contactNumber: "+161081111",
        campaignName: null,
        direction: "inbound",
        startedAt: Date.parse("2020-04-09T14:00:02.485Z"),
      },
    ],
  })
})

it.each([
  "request-by-account-number",
  "request-by-contact-number",
  "request-by-account-and-contact-number",
  "state-sync-request",
])("[V6] takes the documented %s for nothing of ours to hear", (name) => {
  expect(decodeMessage(sample(name), settings)).toEqual({ kind: "not-ours" })
})
