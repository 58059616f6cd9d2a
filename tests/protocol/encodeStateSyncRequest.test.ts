import { expect, it } from "vitest"
import { encodeStateSyncRequest } from "../../src/protocol/encodeStateSyncRequest"
import { sample, settingsWith } from "./make"

it("[E4] asks a platform in the documented form", () => {
  const settings = settingsWith({ source: "myapp" })
  expect(encodeStateSyncRequest("Amazon", settings)).toEqual(sample("state-sync-request"))
})

it("[E4] asks on our own channel in our own form", () => {
  expect(encodeStateSyncRequest("CustomerJourney", settingsWith())).toEqual({
    channel: "CustomerJourney",
    topic: "Call",
    subtopic: "StateSync",
  })
})
