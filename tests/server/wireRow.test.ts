import { expect, test } from "vitest"
import { seedHistory } from "../../examples/journey-server/seed/history.mjs"
import { wireRow } from "../../examples/journey-server/src/wireRow.mjs"
import { ianaZone } from "../../src/model/time"
import { decodeRows } from "../../src/protocol/decodeRows"
import { DEFAULT_CODEC_SETTINGS } from "../../src/protocol/defaultCodecSettings"
import { NOW } from "./engines"

// The clocks of New York went back at 06:00 UTC: 05:30 and 06:30 show the same 1:30 AM.
const TWICE = [new Date("2025-11-02T05:30:00Z"), new Date("2025-11-02T06:30:00Z")]
const codec = { ...DEFAULT_CODEC_SETTINGS, timeZone: ianaZone("America/New_York") }
const [record] = seedHistory({ rows: 1, now: NOW, seed: 1 })

test("the panel reads a record as it was stored", async () => {
  const records = seedHistory({ rows: 500, now: NOW, seed: 1 })
  const { interactions, quality } = await decodeRows(records.map(wireRow), codec)
  expect(interactions.map(({ completedAt }) => completedAt)).toEqual(
    records.map(({ completed_at }) => completed_at.getTime()).toReversed(),
  )
  const newest = records.at(-1)
  expect(interactions[0]).toMatchObject({
    contactId: newest?.contact_id,
    campaignName: newest?.campaign_name,
    mode: newest?.mode,
    outcomeId: newest?.outcome_id,
    outcome: newest?.outcome,
    agentName: newest?.agent_name,
    channelId: String(newest?.channel_id),
    contactValue: newest?.contact_value,
    scoreBefore: newest?.score_before,
    scoreAfter: newest?.score_after,
    direction: newest?.direction === "Inbound" ? "inbound" : "outbound",
    repairs: null,
  })
  expect(quality).toMatchObject({ received: 500 })
})

test("a score of 0 stays one, and what isn't known stays unknown", async () => {
  if (record === undefined) throw new Error("The seed is empty.")
  const row = wireRow({ ...record, score_before: 0, score_after: null, direction: null })
  const { interactions } = await decodeRows([row], codec)
  expect(interactions[0]).toMatchObject({ scoreBefore: 0, scoreAfter: null, direction: "unknown" })
})

test("the hour that the clocks go through twice is told apart", async () => {
  if (record === undefined) throw new Error("The seed is empty.")
  const rows = TWICE.map((completed_at) => wireRow({ ...record, completed_at }))
  const { interactions } = await decodeRows(rows, codec)
  expect(interactions.map(({ completedAt }) => completedAt)).toEqual(
    TWICE.map((moment) => moment.getTime()).toReversed(),
  )
})
