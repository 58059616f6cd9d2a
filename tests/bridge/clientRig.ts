import { contentVerdict } from "../../src/bridge/contentVerdict"
import { createJourneyClient, type JourneyClient } from "../../src/bridge/journeyClient"
import type { JourneyRequest } from "../../src/bridge/journeyRequest"
import type { WaiterOptions } from "../../src/bridge/waiter"
import { callId, channelId, contactNumber } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import type { Journey } from "../../src/model/journey"
import { JourneyError } from "../../src/model/journeyError"
import { cleanQuality } from "../../src/model/quality"
import type { Scope } from "../../src/model/scope"
import type { Subject } from "../../src/model/subject"
import { epochMs, ianaZone } from "../../src/model/time"
import { createFakeClock, type FakeClock, settle } from "./fakeClock"

/** How a request stands: still out, or ended with rows or a code. */
export type Outcome = "waiting" | Journey | JourneyError

/** A request under test, watched. */
export interface Watched {
  outcome(): Outcome
  /** The comments of the rows that were answered, or the error's code, or `"waiting"`. */
  said(): string
  abort(): void
}

/** A client on a fake clock, with the wire as two lists. */
export interface ClientRig {
  readonly client: JourneyClient
  readonly clock: FakeClock
  /** What was posted, oldest first, as `"call channel/months"`. */
  readonly posted: string[]
  /** Journeys that were accepted, as `"call channel/months: comments"`. */
  readonly accepted: string[]
  ask(who: string | Subject, what: string, options?: Omit<WaiterOptions, "signal">): Watched
  /** A reply arrives: the call it names and its rows. */
  reply(call: string | null, ...rows: readonly Interaction[]): Promise<void>
  failing: boolean
  /** Whether the desktop was ever heard. */
  heard: boolean
  /** Rows are not read before this settles. */
  gate: Promise<void>
}

export const TIMES = { timeoutMs: 10_000, quarantineMs: 50_000 }
const ZONE = ianaZone("UTC")

/** The customer of a call. */
export const subjectOf = (call: string | null): Subject => ({
  callId: call === null ? null : callId(call),
  accountNumber: null,
  contactNumber: contactNumber("6591462346"),
  campaignName: null,
})

/** `"all/12"` or `"2/3"`. */
export function scopeFrom(text: string): Scope {
  const [channel = "all", months = "12"] = text.split("/")
  return { channel: channel === "all" ? "all" : channelId(channel), months: Number(months) }
}

const nameOf = ({ subject, scope }: JourneyRequest): string =>
  `${subject.callId ?? "look-up"} ${scope.channel}/${scope.months}`

/** A client without a codec: rows are interactions already. `heard` says whether the desktop was ever heard. */
export function clientRig(options: { heard?: boolean } = {}): ClientRig {
  const clock = createFakeClock()
  const posted: string[] = []
  const accepted: string[] = []
  const rig = { failing: false, heard: options.heard ?? true, gate: Promise.resolve() }
  const client = createJourneyClient({
    post(request) {
      if (rig.failing) throw new TypeError("could not be cloned")
      posted.push(nameOf(request))
    },
    async read({ rows }, request) {
      await rig.gate
      return {
        ...request,
        // The rig's replies are built from interactions.
        interactions: rows as readonly Interaction[],
        asOf: epochMs(clock.wallMs()),
        quality: cleanQuality(rows.length),
        filterIgnored: false,
      }
    },
    verdict: (journey) => contentVerdict(journey, { zone: ZONE, now: epochMs(clock.wallMs()) }),
    heard: () => rig.heard,
    clock,
    times: TIMES,
  })
  client.onJourney((journey) => accepted.push(`${nameOf(journey)}: ${commentsOf(journey)}`))

  return Object.assign(rig, {
    client,
    clock,
    posted,
    accepted,
    ask(who: string | Subject, what: string, waiting: Omit<WaiterOptions, "signal"> = {}) {
      const controller = new AbortController()
      let outcome: Outcome = "waiting"
      const subject = typeof who === "string" ? subjectOf(who === "look-up" ? null : who) : who
      client.request(subject, scopeFrom(what), { ...waiting, signal: controller.signal }).then(
        (journey) => (outcome = journey),
        (error: unknown) => {
          if (!(error instanceof JourneyError)) throw error
          outcome = error
        },
      )
      return {
        outcome: () => outcome,
        said() {
          if (outcome === "waiting") return outcome
          return outcome instanceof JourneyError ? outcome.code : commentsOf(outcome)
        },
        abort: () => controller.abort(),
      }
    },
    async reply(call: string | null, ...rows: readonly Interaction[]) {
      client.receiveReply({
        kind: "journey-reply",
        callId: call === null ? null : callId(call),
        rows,
      })
      await settle()
    },
  })
}

const commentsOf = ({ interactions }: Journey): string =>
  interactions.length === 0 ? "no rows" : interactions.map(({ comment }) => comment).join(", ")
