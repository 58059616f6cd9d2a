import type { Clock } from "../bridge/clock"
import type { Transport } from "../bridge/transport"
import type { Context } from "../model/context"
import { type Ask, askMessage, callAsked, type LiveSubject } from "./ask"
import type { BusEar } from "./busEar"
import type { Heard, HeardMessage } from "./heard"
import type { Observation } from "./observation"
import { rowsSeen } from "./rowsSeen"

/** How long the check waits, in milliseconds. */
export interface CheckTimes {
  /** For an answer. */
  readonly timeoutMs: number
  /** After a silence, for a late one, before another question may go out: it could be taken for that one's answer. */
  readonly quarantineMs: number
  /** After an answer, for further ones. */
  readonly settleMs: number
  /** For an answer to `StateSync`. */
  readonly syncMs: number
  /** Before the first question, for what passes on the bus anyway. */
  readonly listenMs: number
}

/** What asking needs. */
export interface AskingParts {
  readonly transport: Transport
  readonly clock: Clock
  readonly ear: BusEar
  readonly subject: LiveSubject
  readonly numberPrefixes: readonly string[]
  readonly times: CheckTimes
  readonly context: () => Context
  readonly signal: AbortSignal
}

type Answer = Extract<Heard, { kind: "reply" | "error" | "broken" }>

/** Whether a message can be the answer to a question. */
export function isAnswer(heard: Heard, ask: Ask, subject: LiveSubject): heard is Answer {
  if (heard.kind !== "reply" && heard.kind !== "error" && heard.kind !== "broken") return false
  const asked = callAsked(ask, subject)
  // A question that names no call can be answered under any (protocol.md section 1), and so can one about a call that
  // doesn't exist: whose call it is then is the finding.
  if (ask.call !== "live") return true
  return heard.callId === null || heard.callId === asked
}

/**
 * Asks one question and waits, as the bridge does: until an answer and whatever repeats it has come, or through time-out
 * and quarantine. Rejects with the transport's error when nothing can be posted. Resolves to null when it was stopped.
 */
export function askOnce(ask: Ask, parts: AskingParts): Promise<Observation | null> {
  const { transport, clock, ear, subject, times, signal } = parts
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve(null)
      return
    }
    const askedAtMs = clock.monotonicMs()
    let first: Observation | null = null
    let again = 0
    let late = false

    const end = (observation: Observation | null): void => {
      cancel()
      signal.removeEventListener("abort", stop)
      ear.attend(null)
      resolve(observation)
    }
    const finish = (): void => end(first === null ? silence(ask) : { ...first, again })
    const stop = (): void => end(null)
    const wait = (): void => {
      late = true
      cancel = clock.after(times.quarantineMs, finish)
    }
    let cancel = clock.after(times.timeoutMs, wait)

    ear.attend((message) => {
      if (!isAnswer(message.heard, ask, subject)) return false
      if (first !== null) {
        again += 1
        return true
      }
      cancel()
      const latencyMs = Math.round(clock.monotonicMs() - askedAtMs)
      first = observed(ask, message.heard, message, { latencyMs, late }, parts)
      cancel = clock.after(times.settleMs, finish)
      return true
    })
    signal.addEventListener("abort", stop)
    try {
      transport.post(askMessage(ask, subject, parts.numberPrefixes))
    } catch (error) {
      end(null)
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/** Nothing came. */
const silence = (ask: Ask): Observation => ({
  ask,
  outcome: "silence",
  latencyMs: null,
  late: false,
  names: null,
  topic: null,
  rows: null,
  error: null,
  broken: null,
  again: 0,
  asText: false,
})

function observed(
  ask: Ask,
  answer: Answer,
  { asText }: HeardMessage,
  when: Pick<Observation, "latencyMs" | "late">,
  { subject, context }: AskingParts,
): Observation {
  const base = { ...silence(ask), ...when, asText, names: namesOf(ask, answer, subject) }
  switch (answer.kind) {
    case "reply": {
      const rows = rowsSeen(answer.rows, ask.months, context())
      return { ...base, outcome: "rows", topic: answer.topic, rows }
    }
    case "error":
      return { ...base, outcome: "error", error: answer.place }
    case "broken": {
      const { path, problem } = answer
      return { ...base, outcome: "broken", broken: { path, problem } }
    }
    default:
      return answer satisfies never
  }
}

function namesOf(ask: Ask, { callId }: Answer, subject: LiveSubject): Observation["names"] {
  if (callId === null) return "none"
  return callId === (callAsked(ask, subject) ?? subject.callId) ? "asked" : "another"
}
