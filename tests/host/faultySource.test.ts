import { describe, expect, it } from "vitest"
import { JourneyRefusal } from "../../src/host/journeyRefusal"
import type { JourneyRequest } from "../../src/host/journeyRequest"
import { faultySource, otherFilter } from "../../src/host/simulated/faults/faultySource"
import {
  NO_SOURCE_FAULTS,
  type SourceFault,
  type SourceFaults,
} from "../../src/host/simulated/faults/sourceFaults"
import { seededRandom } from "../../src/host/simulated/random"
import { createFakeClock, settle } from "../bridge/fakeClock"

const VOICE: JourneyRequest = {
  callId: "a",
  accountNumber: null,
  contactNumber: "6591462346",
  campaignName: null,
  channelId: "2",
  months: 3,
}

function rig(faults: Partial<SourceFaults>) {
  const clock = createFakeClock()
  const asked: JourneyRequest[] = []
  const noted: SourceFault[] = []
  const aborter = new AbortController()
  const source = faultySource((request) => (asked.push(request), []), {
    faults: () => ({ ...NO_SOURCE_FAULTS, ...faults }),
    clock,
    random: seededRandom(1),
    onFault: (fault) => noted.push(fault),
  })
  return {
    clock,
    asked,
    noted,
    aborter,
    ask: async () => source(VOICE, { signal: aborter.signal }),
  }
}

describe("faultySource", () => {
  it("asks the source inside while nothing is switched on", async () => {
    const { ask, asked, noted } = rig({})
    await expect(ask()).resolves.toEqual([])
    expect(asked).toEqual([VOICE])
    expect(noted).toEqual([])
  })

  it("answers later than a panel waits", async () => {
    const { ask, asked, clock, noted } = rig({ late: 1 })
    const answer = ask()
    await clock.advance(10_000)
    expect(asked).toEqual([])
    await clock.advance(3_000)
    await expect(answer).resolves.toEqual([])
    expect(noted).toEqual(["late"])
  })

  it("stops waiting when nobody wants the answer any more", async () => {
    const { ask, clock, aborter } = rig({ late: 1 })
    const answer = ask()
    await settle()
    aborter.abort()
    await expect(answer).resolves.toEqual([])
    expect(clock.pending).toBe(0)
  })

  it("answers with an error for the agent to read", async () => {
    const { ask, noted } = rig({ error: 1 })
    await expect(ask()).rejects.toBeInstanceOf(JourneyRefusal)
    expect(noted).toEqual(["error"])
  })

  it("answers for another filter", async () => {
    const { ask, asked, noted } = rig({ otherFilter: 1 })
    await ask()
    expect(asked).toEqual([{ ...VOICE, channelId: "1" }])
    expect(noted).toEqual(["other filter"])
  })

  it.each([
    ["2", 3, "1", 3],
    ["1", 6, "2", 6],
    ["7", 6, "2", 6],
    [null, 3, null, 12],
  ])("takes channel %s, %i months for channel %s, %i months", (channelId, months, other, most) => {
    expect(otherFilter({ ...VOICE, channelId, months })).toEqual({
      ...VOICE,
      channelId: other,
      months: most,
    })
  })
})
