import type { Bridge } from "../../src/bridge/bridge"
import { createBridge } from "../../src/bridge/bridge"
import type { LedgerTimes } from "../../src/bridge/ledger"
import { channelKind } from "../../src/model/channel"
import { firstChoice } from "../../src/model/choice"
import { applyChoice } from "../../src/model/applyChoice"
import { callId } from "../../src/model/ids"
import type { Journey } from "../../src/model/journey"
import { asJourneyError, type JourneyErrorCode } from "../../src/model/journeyError"
import { covers, sameScope, type Scope } from "../../src/model/scope"
import type { Subject } from "../../src/model/subject"
import { epochMs, ianaZone } from "../../src/model/time"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import type { WireRow } from "../../src/protocol/wireRow"
import type { JourneyRequest } from "../../src/host/journeyRequest"
import { serveJourney } from "../../src/host/serveJourney"
import { faultySource } from "../../src/host/simulated/faults/faultySource"
import { faultyTransport } from "../../src/host/simulated/faults/faultyTransport"
import { NO_SOURCE_FAULTS, type SourceFaults } from "../../src/host/simulated/faults/sourceFaults"
import {
  NO_TRANSPORT_FAULTS,
  type TransportFaults,
} from "../../src/host/simulated/faults/transportFaults"
import { type Random, seededRandom } from "../../src/host/simulated/random"
import { scopeFrom, TIMES } from "./clientRig"
import { createFakeClock, type FakeClock, settle } from "./fakeClock"
import { pairedTransports } from "./pairedTransports"

const ZONE = ianaZone("Asia/Kolkata")
const SCOPES = ["all/3", "all/12", "1/3", "2/3", "2/12", "3/6", "3/12"] as const
const CALLS = ["100", "200", "300"] as const
const DAY_MS = 86_400_000

/** What happened in one run. */
export interface RunResult {
  /** Each breach of the invariant, in words that name the step. Empty is what we want. */
  readonly breaches: readonly string[]
  /** Journeys that were on screen at some time. */
  readonly shown: number
  readonly codes: ReadonlyMap<JourneyErrorCode, number>
}

/** What a run can be made without, to show that it matters. */
export interface ModelOptions {
  readonly quarantineMs?: number
  /** How often a desktop answers twice, one of these for each run. */
  readonly doubles?: readonly [number, ...number[]]
}

/** What the panel shows: the answer to the agent's last choice, and nothing else. */
interface Screen {
  call: string
  scope: Scope
  journey: Journey | null
  abort: AbortController
}

/**
 * One seeded sequence of clicks, calls and faults between a client and the simulated desktop. Every row carries the
 * call and the filter that the desktop was asked for, so that a row on the wrong screen gives itself away.
 */
export async function modelRun(
  seed: number,
  steps: number,
  { quarantineMs = TIMES.quarantineMs, doubles = [0, 0, 1] }: ModelOptions = {},
): Promise<RunResult> {
  const random = seededRandom(seed)
  const policy = random.pick(["covering", "exact"])
  const clock = createFakeClock()
  const faults = { transport: transportFaults(random, doubles), source: sourceFaults(random) }
  const bridge = simulatedWire(clock, random, faults, { ...TIMES, quarantineMs })
  const letGo = bridge.hold()
  const breaches: string[] = []
  const codes = new Map<JourneyErrorCode, number>()
  let shown = 0

  const breach = (where: string, what: string): void => void breaches.push(`${where}: ${what}`)
  bridge.client.onJourney((journey) => check(journey, `seed ${seed}, cache`, breach))

  const screen: Screen = {
    call: "100",
    scope: scopeFrom("all/12"),
    journey: null,
    abort: new AbortController(),
  }

  function ask(call: string, scope: Scope): void {
    screen.abort.abort()
    const abort = new AbortController()
    // The old rows go in the same step; only an answer to this very choice may take their place.
    Object.assign(screen, { call, scope, journey: null, abort })
    const options = {
      signal: abort.signal,
      settleMs: random.pick([0, 250]),
      takesCovering: policy === "covering",
    }
    void show(bridge.client.request(subjectOf(call), scope, options), abort)
  }

  async function show(answer: Promise<Journey>, abort: AbortController): Promise<void> {
    try {
      const journey = await answer
      if (screen.abort !== abort) return
      screen.journey = journey
      shown++
    } catch (error) {
      const { code } = asJourneyError(error)
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
  }

  // A desktop that answers twice is known for it after its first answer (rule B30).
  async function meet(): Promise<void> {
    const { transport, source } = faults
    const duplicates = transport.duplicates === 1 ? 1 : 0
    faults.transport = { ...NO_TRANSPORT_FAULTS, duplicates }
    faults.source = NO_SOURCE_FAULTS
    ask("0", screen.scope)
    await clock.advance(1_000)
    Object.assign(faults, { transport, source })
  }

  function look(step: string): void {
    const { journey, call, scope } = screen
    if (journey === null) return
    if (journey.subject.callId !== call) breach(step, "another call's journey on screen")
    const isAnswer =
      policy === "covering" ? covers(journey.scope, scope) : sameScope(journey.scope, scope)
    if (!isAnswer) breach(step, `the answer to ${journey.scope.channel}/${journey.scope.months}`)
    check(journey, step, breach)
    const context = { zone: ZONE, now: epochMs(clock.wallMs()) }
    const rows = applyChoice(journey, firstChoice(scope), context).rows
    for (const row of rows) {
      const isWrong = scope.channel !== "all" && row.channelId !== scope.channel
      if (isWrong) breach(step, `a row of ${channelKind(row.channelId)} among those that fit`)
    }
  }

  await meet()
  ask("100", screen.scope)
  for (let step = 0; step < steps; step++) {
    const call = random.pick(CALLS)
    switch (
      random.pick(["filter", "filter", "filter", "call", "again", "end", "abort", "wait", "wait"])
    ) {
      case "filter":
        ask(screen.call, scopeFrom(random.pick(SCOPES)))
        break
      case "call":
        ask(call, scopeFrom("all/12"))
        break
      case "again":
        ask(screen.call, screen.scope)
        break
      case "end":
        bridge.client.endCall(callId(screen.call))
        ask(call, scopeFrom("all/12"))
        break
      case "abort":
        screen.abort.abort()
        break
      case "wait":
        await clock.advance(random.pick([1, 90, 400, 3_000, 10_500, 30_000]))
        break
    }
    await settle()
    look(`seed ${seed}, step ${step}`)
    await clock.advance(random.int(0, 400))
    look(`seed ${seed}, step ${step}`)
  }

  // When the faults are over and every debt is settled or forgotten, the panel works as on its first day.
  faults.transport = NO_TRANSPORT_FAULTS
  faults.source = NO_SOURCE_FAULTS
  await clock.advance(TIMES.timeoutMs + TIMES.quarantineMs + 15_000)
  ask("100", scopeFrom("2/6"))
  await clock.advance(1_000)
  look(`seed ${seed}, end`)
  if (screen.journey === null) breach(`seed ${seed}`, "the wire never came free again")
  letGo()
  bridge.dispose()
  return { breaches, shown, codes }
}

const subjectOf = (call: string): Subject => ({
  callId: callId(call),
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
})

const tagOf = (call: string | null, channel: string | null, months: number): string =>
  `${call}|${channel ?? "all"}|${months}`

function check(
  { subject, scope, interactions }: Journey,
  where: string,
  breach: (where: string, what: string) => void,
): void {
  const due = tagOf(subject.callId, scope.channel, scope.months)
  for (const { comment } of interactions) {
    if (comment !== due) breach(where, `a row of ${comment} in the journey of ${due}`)
  }
}

function simulatedWire(
  clock: FakeClock,
  random: Random,
  faults: { transport: TransportFaults; source: SourceFaults },
  times: LedgerTimes,
): Bridge {
  const { panel, host } = pairedTransports((deliver) => void clock.after(1, deliver))
  const faulty = faultyTransport(host, { faults: () => faults.transport, clock, random })
  serveJourney(faulty, {
    now: () => clock.wallMs(),
    getJourney: (asked, context) =>
      faultySource(
        (answered) => rowsFor(answered, tagOf(asked.callId, asked.channelId, asked.months), clock),
        { faults: () => faults.source, clock, random },
      )(asked, context),
  })
  const settings = {
    codec: defaultCodecSettings(ZONE),
    times,
    stateSyncChannels: [],
  }
  return createBridge(panel, settings, clock)
}

function rowsFor({ channelId, months }: JourneyRequest, tag: string, clock: FakeClock): WireRow[] {
  const channels = channelId === null ? ["1", "2", "3"] : [channelId]
  return channels.flatMap((channel) =>
    [5, 40, 200].filter((days) => days < months * 28).map((days) => row(channel, days, tag, clock)),
  )
}

const row = (channel: string, daysAgo: number, tag: string, clock: FakeClock): WireRow => ({
  ContactID: "1",
  CampaignName: "Model",
  ModeID: "3",
  Mode: "Mobile",
  ChannelType: Number(channel),
  AgentComment: tag,
  CallCompletedTime: new Date(clock.wallMs() - daysAgo * DAY_MS).toISOString(),
})

function transportFaults(random: Random, doubles: readonly [number, ...number[]]): TransportFaults {
  const rate = (): number => random.pick([0, 0.1, 0.5])
  const duplicates = random.pick(doubles)
  return {
    // The second of two equal replies comes within moments of the first (rule B29).
    latencyMs:
      duplicates > 0
        ? [10, 90]
        : random.pick([
            [0, 0],
            [20, 900],
            [2_000, 20_000],
          ]),
    loss: rate(),
    duplicates,
    reordering: duplicates > 0 ? 0 : rate(),
    malformed: rate() / 2,
  }
}

const sourceFaults = (random: Random): SourceFaults => ({
  late: random.pick([0, 0.2, 0.6]),
  lateMs: random.pick([9_990, 13_000, 36_000]),
  error: random.pick([0, 0.1]),
  otherFilter: random.pick([0, 0.2]),
})
