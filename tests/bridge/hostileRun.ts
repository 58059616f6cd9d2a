import { createBridge } from "../../src/bridge/bridge"
import { MAX_CALLS, MAX_ENDED } from "../../src/bridge/trackerState"
import { callId } from "../../src/model/ids"
import type { Journey } from "../../src/model/journey"
import { JourneyError } from "../../src/model/journeyError"
import { covers, type Scope } from "../../src/model/scope"
import type { Subject } from "../../src/model/subject"
import { ianaZone } from "../../src/model/time"
import { decodeJourneyRequest } from "../../src/protocol/decodeJourneyRequest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import { encodeJourneyReply } from "../../src/protocol/encodeJourneyReply"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { seededRandom } from "../../src/host/simulated/random"
import { hostileMessage } from "../fuzz/hostileMessage"
import { HOSTILE_MARK } from "../fuzz/hostileValue"
import { scopeFrom, TIMES } from "./clientRig"
import { createFakeClock, settle } from "./fakeClock"
import { pairedTransports } from "./pairedTransports"

/** Our calls; no message that is made up names one of them. */
export const OURS = ["ours-1", "ours-2", "ours-3"] as const
/** What is asked for. */
export const SCOPES = ["all/3", "all/12", "1/3", "2/3", "2/12"] as const
const FOREIGN = ["77", "78", "ours", "ours-11"] as const

/** One thing that happens between an agent, an honest desktop and somebody hostile on its bus. */
export type Happening =
  | { readonly kind: "hostile"; readonly seed: number }
  | { readonly kind: "say"; readonly message: unknown }
  | {
      readonly kind: "ask"
      readonly call: (typeof OURS)[number]
      readonly scope: (typeof SCOPES)[number]
      readonly takesCovering: boolean
      /** How long the desktop takes to answer whatever this posts; null is never. Shorter than a quarantine. */
      readonly answerAfterMs: number | null
    }
  | { readonly kind: "abort" }
  | { readonly kind: "end"; readonly call: (typeof OURS)[number] }
  | { readonly kind: "remount" }
  | { readonly kind: "wait"; readonly ms: number }

/** What was wrong, in words; empty is what we want. */
export interface HostileResult {
  readonly wrong: readonly string[]
  readonly answered: number
  readonly hostile: number
}

/**
 * Plays a sequence against a whole bridge: transport, codec, client, tracker. Rows of the honest desktop say which call
 * and filter they answer; those of the hostile one say that they are hostile. What is thrown in a listener is expected
 * in `thrown`, where the caller has the environment report it.
 *
 * An error without a call id ends the one request that is out (rule B19), though the request's own reply may still come:
 * such errors are left out while a reply is owed, unless a sequence says one outright.
 */
export async function hostileRun(
  happenings: readonly Happening[],
  thrown: readonly unknown[],
): Promise<HostileResult> {
  const clock = createFakeClock()
  const wrong: string[] = []
  const { panel, host } = pairedTransports((deliver) => deliver())
  const settings = {
    codec: defaultCodecSettings(ianaZone("UTC")),
    times: TIMES,
    stateSyncChannels: ["Amazon"],
  }
  const bridge = createBridge(panel, settings, clock)
  let answerAfterMs: number | null = 0
  let answered = 0
  let owed = 0
  let waiting = 0
  let hostile = 0
  let abort = new AbortController()

  host.subscribe((data) => {
    const request = decodeJourneyRequest(data)
    if (request.kind !== "journey-request" || answerAfterMs === null) return
    const { callId: named, channel, months } = request
    const comment = tagOf(named, { channel, months })
    const rows = [{ AgentComment: comment, ChannelType: channel === "all" ? "2" : channel }]
    owed++
    clock.after(answerAfterMs, () => {
      owed--
      host.post(encodeJourneyReply(named, rows as never))
    })
  })

  bridge.onProblem(({ message }) => {
    if (message.includes(HOSTILE_MARK)) wrong.push("a value is in a report")
  })
  bridge.client.onJourney(({ subject, scope, interactions }) => {
    const due = tagOf(subject.callId, scope)
    for (const { comment } of interactions) {
      if (comment !== due) wrong.push(`${comment} was accepted as ${due}`)
    }
  })

  async function ask(call: string, scope: Scope, takesCovering: boolean): Promise<void> {
    waiting++
    // Aborted one by one: the last that was asked.
    abort = new AbortController()
    const { signal } = abort
    try {
      const options = { signal, takesCovering, settleMs: takesCovering ? 250 : 0 }
      const journey: Journey = await bridge.client.request(subjectOf(call), scope, options)
      if (journey.subject.callId !== call) wrong.push("another call's journey")
      if (!covers(journey.scope, scope)) wrong.push("another filter's journey")
      answered++
    } catch (error) {
      if (!(error instanceof JourneyError)) wrong.push(`a request ended with ${String(error)}`)
    } finally {
      waiting--
    }
  }

  function say(message: unknown): void {
    host.post(message as WireMessage)
  }

  let letGo = bridge.hold()
  for (const call of OURS) say(started(call))
  const on = new Set<string>(OURS)
  for (const happening of happenings) {
    switch (happening.kind) {
      case "hostile": {
        const message = hostileMessage(seededRandom(happening.seed), { callIds: FOREIGN })
        if (owed > 0 && isBareError(message)) break
        hostile++
        say(message)
        break
      }
      case "say":
        say(happening.message)
        break
      case "ask":
        answerAfterMs = happening.answerAfterMs
        void ask(happening.call, scopeFrom(happening.scope), happening.takesCovering)
        break
      case "abort":
        abort.abort()
        break
      case "end":
        say({ ...started(happening.call), subtopic: "Ended" })
        on.delete(happening.call)
        break
      case "remount":
        letGo()
        letGo = bridge.hold()
        break
      case "wait":
        await clock.advance(happening.ms)
        break
    }
    await settle()
    const { calls, ended } = bridge.calls.getState()
    if (calls.size > MAX_CALLS || ended.size > MAX_ENDED) wrong.push("the tracker grew")
    for (const call of on) if (!calls.has(callId(call))) wrong.push(`${call} was lost`)
  }

  // Then nobody is hostile any more, and every debt is settled or forgotten.
  answerAfterMs = 0
  await clock.advance(TIMES.timeoutMs + TIMES.quarantineMs + 1_000)
  if (waiting > 0) wrong.push(`${waiting} requests never ended`)
  const before = answered
  for (const call of OURS) {
    void ask(call, scopeFrom("2/3"), false)
    await clock.advance(1_000)
  }
  if (answered !== before + OURS.length) wrong.push("the wire never came free again")
  letGo()
  await clock.advance(TIMES.timeoutMs + TIMES.quarantineMs)
  if (clock.pending > 0) wrong.push(`${clock.pending} timers are left`)
  bridge.dispose()
  for (const error of thrown) wrong.push(`thrown: ${String(error)}`)
  return { wrong, answered, hostile }
}

const tagOf = (call: string | null, { channel, months }: Scope): string =>
  `${call ?? "nobody"}|${channel}|${months}`

// Nothing tells whose it is: not even ours.
function isBareError(message: unknown): boolean {
  const decoded = decodeMessage(message, defaultCodecSettings(ianaZone("UTC")))
  return decoded.kind === "journey-error" && decoded.callId === null
}

const subjectOf = (call: string): Subject => ({
  callId: callId(call),
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
})

const started = (callid: string) => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic: "Started",
  message: { callid },
})
