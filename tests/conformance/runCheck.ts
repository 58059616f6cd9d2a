import type { Transport } from "../../src/bridge/transport"
import { busEar } from "../../src/conformance/busEar"
import { interview } from "../../src/conformance/interview"
import type { Observations } from "../../src/conformance/observation"
import type { PlanSettings } from "../../src/conformance/plan"
import { type Report, reportOf } from "../../src/conformance/report"
import type { ConfigInput } from "../../src/embed/configInput"
import { accountNumber, callId, contactNumber } from "../../src/model/ids"
import { epochMs, ianaZone } from "../../src/model/time"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { createFakeClock } from "../bridge/fakeClock"
import { pairedTransports } from "../bridge/pairedTransports"
import {
  PLAIN,
  PLANTED_CALL,
  plantedCallStarted,
  quirkyAnswers,
  type Quirks,
  type Said,
} from "./quirkyDesktop"

/** What a test sets about a check. */
export interface CheckWish {
  readonly quirks?: Partial<Quirks>
  readonly config?: ConfigInput
  /** What the desktop says besides its answers, before everything. */
  readonly unasked?: readonly unknown[]
  /** How long the desktop takes for each answer. */
  readonly takesMs?: number
  /** Answers come as JSON text. */
  readonly asText?: boolean
  /** Stops the check after so many messages were sent. */
  readonly stopAfter?: number
}

/** A check that ran to its end against the simulated desktop. */
export interface CheckRun {
  readonly seen: Observations
  readonly report: Report
  /** Everything that the check sent. */
  readonly sent: readonly WireMessage[]
  /** How long it took on the clock of the test. */
  readonly tookMs: number
}

const SUBJECT = {
  callId: callId(PLANTED_CALL.id),
  accountNumber: accountNumber(PLANTED_CALL.accountNumber),
  contactNumber: contactNumber(PLANTED_CALL.contactNumber),
  campaignName: PLANTED_CALL.campaignName,
}

const NOW = epochMs(Date.UTC(2020, 4, 20, 12))

/** Runs a check against a desktop with quirks, on a clock that jumps. */
export async function runCheck(wish: CheckWish = {}): Promise<CheckRun> {
  const { config = {}, takesMs = 40, asText = false, stopAfter = Infinity } = wish
  const quirks = { ...PLAIN, ...wish.quirks }
  const clock = createFakeClock(NOW)
  const { panel, host } = pairedTransports()
  const stopping = new AbortController()
  const sent: WireMessage[] = []
  speak(host, clock, takesMs, asText, (message) => {
    sent.push(message)
    if (sent.length >= stopAfter) stopping.abort()
    return quirkyAnswers(message, quirks)
  })
  const codec = defaultCodecSettings(ianaZone("America/New_York"))
  const ear = busEar(panel, codec, () => {})
  for (const message of [plantedCallStarted, ...(wish.unasked ?? [])])
    host.post(message as WireMessage)
  const plan: PlanSettings = {
    topic: config.topic ?? "Webservice",
    source: config.source ?? null,
    numberPrefixes: [],
  }
  const ended: Observations[] = []
  const running = interview({
    transport: panel,
    clock,
    ear,
    subject: SUBJECT,
    numberPrefixes: [],
    times: { timeoutMs: 10_000, quarantineMs: 50_000, settleMs: 400, syncMs: 1500, listenMs: 3000 },
    context: () => ({ zone: codec.timeZone, now: NOW }),
    signal: stopping.signal,
    plan,
    onProgress: () => {},
  })
  const noted = running.then((seen) => ended.push(seen))
  const startMs = clock.monotonicMs()
  for (let turn = 0; turn < 2000 && ended.length === 0; turn += 1) await clock.advance(500)
  await noted
  const seen = await running
  return { seen, report: reportOf(seen, config), sent, tookMs: clock.monotonicMs() - startMs }
}

// The desktop's end: what is said `first` overtakes what was asked just before.
function speak(
  host: Transport,
  clock: ReturnType<typeof createFakeClock>,
  takesMs: number,
  asText: boolean,
  answer: (message: WireMessage) => readonly Said[],
): void {
  host.subscribe((data) => {
    for (const { message, first } of answer(data as WireMessage))
      clock.after(first ? takesMs / 2 : takesMs, () => {
        host.post((asText ? JSON.stringify(message) : message) as WireMessage)
      })
  })
}
