import { windowTransport } from "../../../src/bridge/windowTransport"
import { serveJourney } from "../../../src/host/serveJourney"
import type { JourneyDesktop } from "../../../src/host/journeyDesktop"
import type { JourneyRequest } from "../../../src/host/journeyRequest"
import { faultySource } from "../../../src/host/simulated/faults/faultySource"
import { faultyTransport } from "../../../src/host/simulated/faults/faultyTransport"
import { NO_TRANSPORT_FAULTS } from "../../../src/host/simulated/faults/transportFaults"
import { seededRandom } from "../../../src/host/simulated/random"
import type { WireRow } from "../../../src/protocol/wireRow"
import { createFakeClock } from "../../bridge/fakeClock"
import { SHIFT_START_MS } from "./shiftClock"
import { AGES_DAYS, CHANNELS, missingRows, wrongRows } from "./soakCheck"
import { type Order, SOAK_CAMPAIGN, type View, writeTag } from "./soakView"

/** What a shift is made of. */
export interface SoakOptions {
  readonly panelOrigin: string
  readonly seed: number
  readonly filtersPerCall: number
  /** How many of a hundred requests go wrong, in one of five ways, as a part of 1. */
  readonly faults: number
  /** The desktop answers with another call's rows, as no panel could know: shows that the agent would see it. */
  readonly mixesUpCalls?: boolean
}

/** What has happened so far. */
export interface SoakReport {
  readonly calls: number
  readonly filterChanges: number
  readonly requests: number
  readonly reloads: number
  readonly twoAtOnce: number
  /** Faults that struck, by name. */
  readonly faults: Readonly<Record<string, number>>
  /** Alerts that the agent saw, by code. */
  readonly failures: Readonly<Record<string, number>>
  /** Answers of another filter that the panel kept apart and said so. */
  readonly keptApart: number
  /** Rows on the wrong screen, rows missing, failures that "Try again" didn't mend. Empty is what we want. */
  readonly wrong: readonly string[]
  /** How long the shift has lasted by its own clock. */
  readonly hours: number
  readonly timers: number
}

/** A shift under way. */
export interface SoakShift {
  /** Works through so many calls, one after the other, now and then two at once; nobody is on the line at its end. */
  work(calls: number): Promise<SoakReport>
}

declare global {
  interface Window {
    soak: SoakShift | null
    beginSoak: (options: SoakOptions) => void
  }
}

const DAY_MS = 86_400_000
const PERIODS = ["3", "6", "9", "12"] as const
const BUTTONS = ["All", "SMS", "Voice", "Email"] as const
const CALL_MS = 72_000
const THINK_MS = 2_500
const TRIES = 12

/** An agent's shift: a desktop with faults, and hands that use the panel in its frame. */
export function createSoakShift(options: SoakOptions): SoakShift {
  const random = seededRandom(options.seed)
  const clock = createFakeClock(SHIFT_START_MS)
  const faults: Record<string, number> = {}
  const failures: Record<string, number> = {}
  const wrong: string[] = []
  const counts = { calls: 0, filterChanges: 0, requests: 0, reloads: 0, twoAtOnce: 0, keptApart: 0 }
  const panel = (): Window | null => window.frames[0] ?? null
  let lastOrder = 0
  let desk = openDesk()

  function openDesk(): { readonly kit: JourneyDesktop; close(): void } {
    const rate = (): number => options.faults / 5
    const noteFault = (name: string): void => {
      faults[name] = (faults[name] ?? 0) + 1
    }
    const transport = faultyTransport(
      windowTransport({ target: panel, origins: [options.panelOrigin] }),
      {
        faults: () => ({
          ...NO_TRANSPORT_FAULTS,
          latencyMs: [20, 200],
          loss: rate(),
          malformed: rate(),
        }),
        clock,
        random,
        onFault: (name) => name !== "delayed" && noteFault(name),
      },
    )
    const kit = serveJourney(transport, {
      now: () => clock.wallMs(),
      getJourney: (request, context) => {
        counts.requests++
        return faultySource((asked) => rowsOf(asked), {
          faults: () => ({ late: rate(), lateMs: 13_000, error: rate(), otherFilter: rate() }),
          clock,
          random,
          onFault: noteFault,
        })(request, context)
      },
    })
    return {
      kit,
      close() {
        kit.dispose()
        transport.dispose()
      },
    }
  }

  const rowsOf = (asked: JourneyRequest): WireRow[] =>
    rowsFor(options.mixesUpCalls ? { ...asked, callId: "mixed-up" } : asked, clock.wallMs())

  function order(what: Order): Promise<View> {
    const id = ++lastOrder
    return new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<{ soakView?: View; id?: number }>): void => {
        if (data.soakView === undefined || data.id !== id) return
        removeEventListener("message", hear)
        resolve(data.soakView)
      }
      addEventListener("message", hear)
      panel()?.postMessage({ soakOrder: what, id }, options.panelOrigin)
    })
  }

  function checked(view: View, call: string): View {
    for (const what of wrongRows(view, call)) wrong.push(`call ${counts.calls}: ${what}`)
    return view
  }

  const see = async (what: Order, call: string): Promise<View> => checked(await order(what), call)

  // The desktop and the panel have a clock each; they go in step. What the desktop then says is seen at the next order.
  async function pass(ms: number, call: string): Promise<View> {
    const view = await see({ kind: "advance", ms }, call)
    await clock.advance(ms)
    return view
  }

  const isWaiting = ({ state, busy }: View): boolean => busy || state === "loading"

  /** Looks on until nothing is on its way any more, and longer than a choice settles. */
  async function settled(call: string): Promise<View> {
    await pass(500, call)
    let view = await pass(THINK_MS, call)
    for (let waited = 0; isWaiting(view) && waited < 60; waited++) view = await pass(THINK_MS, call)
    return view
  }

  async function mended(call: string, first: View): Promise<View> {
    let view = first
    for (let tries = 0; view.alert !== null && view.canTryAgain && tries < TRIES; tries++) {
      failures[view.alert] = (failures[view.alert] ?? 0) + 1
      await see({ kind: "try-again" }, call)
      view = await settled(call)
    }
    if (view.alert !== null || isWaiting(view)) {
      wrong.push(`call ${counts.calls}: not mended, ${view.alert ?? view.state}`)
    }
    return view
  }

  async function choose(call: string): Promise<void> {
    counts.filterChanges++
    const press: Order = random.chance(0.5)
      ? { kind: "press", part: "channel", value: random.pick(BUTTONS) }
      : { kind: "press", part: "period", value: random.pick(PERIODS) }
    await see(press, call)
    await answered(call)
  }

  async function answered(call: string): Promise<void> {
    const view = await mended(call, await settled(call))
    if (view.outside) counts.keptApart++
    else if (view.alert === null) {
      const missing = missingRows(view)
      if (missing !== null) wrong.push(`call ${counts.calls}: ${missing}`)
    }
  }

  async function reload(call: string, held: string | null): Promise<void> {
    counts.reloads++
    // In mid-request: what was asked is forgotten.
    await see({ kind: "press", part: "period", value: random.pick(PERIODS) }, call)
    await pass(260, call)
    desk.close()
    await pass(3_000, call)
    desk = openDesk()
    for (const each of held === null ? [call] : [held, call]) begin(each)
    if (held !== null) desk.kit.holdCall(held)
    await answered(call)
  }

  const begin = (callId: string): void =>
    desk.kit.startCall({ callId, contactNumber: `65${callId.replaceAll(/\D/g, "")}` })

  async function secondCall(first: string): Promise<void> {
    counts.twoAtOnce++
    const second = `${first}b`
    desk.kit.holdCall(first)
    begin(second)
    await answered(second)
    for (let change = 0; change < 3; change++) await choose(second)
    if (random.chance(0.3)) await reload(second, first)
    desk.kit.endCall(second)
    desk.kit.resumeCall(first)
    await answered(first)
  }

  async function workOne(): Promise<void> {
    const endMs = clock.wallMs() + CALL_MS
    const call = `call-${++counts.calls}`
    begin(call)
    await answered(call)
    for (let change = 0; change < options.filtersPerCall; change++) {
      await choose(call)
      if (change === 10 && counts.calls % 4 === 0) await secondCall(call)
      if (change === 5 && counts.calls % 10 === 3) await reload(call, null)
    }
    desk.kit.wrapUpCall(call)
    await pass(1_000, call)
    desk.kit.endCall(call)
    const view = await pass(Math.max(1_000, endMs - clock.wallMs()), "nobody")
    if (view.state !== "idle") wrong.push(`call ${counts.calls}: ${view.state} after its end`)
  }

  return {
    async work(calls) {
      for (let call = 0; call < calls; call++) await workOne()
      // Nothing is owed any more when a minute and more has passed.
      await pass(75_000, "nobody")
      const { timers } = await see({ kind: "look" }, "nobody")
      const hours = (clock.wallMs() - SHIFT_START_MS) / 3_600_000
      return { ...counts, faults, failures, wrong, hours, timers }
    },
  }
}

function rowsFor({ callId, channelId, months }: JourneyRequest, nowMs: number): WireRow[] {
  const channels = channelId === null ? [...CHANNELS.keys()] : [channelId]
  return channels.flatMap((channel) =>
    AGES_DAYS.filter((days) => days <= months * 30).map((days) => {
      const asked = `${channelId ?? "all"}/${months}`
      return {
        ContactID: "1",
        CampaignName: SOAK_CAMPAIGN,
        ModeID: "3",
        Mode: "Mobile",
        ChannelType: Number(channel),
        AgentComment: writeTag({ call: callId ?? "nobody", asked, channel, days }),
        CallCompletedTime: new Date(nowMs - days * DAY_MS).toISOString(),
      }
    }),
  )
}
