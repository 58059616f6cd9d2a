import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { joinJourneys } from "../../src/model/joinJourneys"
import { cleanQuality } from "../../src/model/quality"
import { epochMs } from "../../src/model/time"
import { at, interaction, journey, numbered } from "./make"

const { subject } = journey()
const scope = { channel: "all", months: 6 } as const

const voice = journey({
  scope: { channel: VOICE, months: 6 },
  interactions: numbered([
    interaction({ completedAt: at("2026-05-20"), agentName: "ann" }),
    interaction({ completedAt: at("2026-03-01"), agentName: "bob" }),
  ]),
  asOf: epochMs(2000),
  quality: {
    ...cleanQuality(3),
    duplicates: 1,
    repairs: [
      { field: "Mode", reason: "cut", count: 1 },
      { field: "Mode", reason: "conflict", count: 1 },
    ],
  },
})
const sms = journey({
  scope: { channel: SMS, months: 6 },
  interactions: numbered([
    interaction({ completedAt: at("2026-04-10"), agentName: "cid", channelId: SMS }),
  ]),
  asOf: epochMs(1000),
  quality: {
    ...cleanQuality(2),
    refused: 1,
    cut: 4,
    repairs: [{ field: "Mode", reason: "conflict", count: 5 }],
  },
})

describe("joinJourneys", () => {
  const joined = joinJourneys([voice, sms], subject, scope)

  it("is one journey of the whole, newest first, with places of its own", () => {
    expect(joined.scope).toEqual(scope)
    expect(joined.interactions.map((row) => row.agentName)).toEqual(["ann", "cid", "bob"])
    expect(joined.interactions.map((row) => row.ordinal)).toEqual([0, 2, 1])
  })

  it("is as old as its oldest part", () => {
    expect(joined.asOf).toBe(1000)
  })

  it("sums what was mended, most frequent first", () => {
    expect(joined.quality).toEqual({
      received: 5,
      refused: 1,
      duplicates: 1,
      cut: 4,
      repairs: [
        { field: "Mode", reason: "conflict", count: 6 },
        { field: "Mode", reason: "cut", count: 1 },
      ],
    })
  })

  it("merges what a desktop that ignores the channel tells several times", () => {
    const twice = joinJourneys(
      [voice, { ...sms, interactions: voice.interactions }],
      subject,
      scope,
    )
    expect(twice.interactions).toHaveLength(2)
    expect(twice.quality.duplicates).toBe(3)
  })

  it("says that the filter was ignored when one part does", () => {
    expect(joined.filterIgnored).toBe(false)
    const ignored = joinJourneys([voice, { ...sms, filterIgnored: true }], subject, scope)
    expect(ignored.filterIgnored).toBe(true)
  })
})

describe("a row that names no channel", () => {
  const bare = (agentName: string) =>
    interaction({ completedAt: at("2026-05-20"), agentName, channelId: null })
  const answer = (channel: typeof SMS, ...agents: readonly string[]) =>
    journey({ scope: { channel, months: 6 }, interactions: numbered(agents.map(bare)) })
  const channels = (...parts: readonly ReturnType<typeof answer>[]) =>
    joinJourneys(parts, subject, scope).interactions.map(
      ({ agentName, channelId }) => `${agentName} ${channelId}`,
    )

  it("has the channel that was asked for", () => {
    expect(channels(answer(SMS, "ann", "bob"), answer(VOICE, "cid"))).toEqual([
      `ann ${SMS}`,
      `bob ${SMS}`,
      `cid ${VOICE}`,
    ])
  })

  it("has none that anybody knows when several questions brought it", () => {
    expect(channels(answer(SMS, "ann"), answer(VOICE, "ann", "cid"))).toEqual([
      "ann null",
      `cid ${VOICE}`,
    ])
  })

  it("has its one channel though that answer tells it twice", () => {
    expect(channels(answer(SMS, "ann", "ann"), answer(VOICE))).toEqual([`ann ${SMS}`])
  })

  it("has none from an answer that ignored the filter, nor where there was but one question", () => {
    const ignoring = { ...answer(SMS, "ann"), filterIgnored: true }
    expect(channels(ignoring, answer(VOICE, "cid"))).toEqual(["ann null", `cid ${VOICE}`])
    expect(channels(answer(SMS, "ann"))).toEqual(["ann null"])
  })

  it("leaves those that name one as they are", () => {
    const named = journey({
      scope: { channel: SMS, months: 6 },
      interactions: numbered([{ ...bare("ann"), channelId: VOICE }]),
    })
    expect(channels(named, answer(VOICE, "cid"))).toEqual([`ann ${VOICE}`, `cid ${VOICE}`])
  })
})
