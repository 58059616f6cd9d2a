import { ianaZone } from "../../../src/model/time"
import { decodeMessage } from "../../../src/protocol/decodeMessage"
import { decodeJourneyRequest } from "../../../src/protocol/decodeJourneyRequest"
import { defaultCodecSettings } from "../../../src/protocol/defaultCodecSettings"
import { encodeJourneyReply } from "../../../src/protocol/encodeJourneyReply"
import { seededRandom } from "../../../src/host/simulated/random"
import { hostileMessage } from "../../fuzz/hostileMessage"

/** Which of the made-up messages a burst leaves out, since the panel rightly obeys them. */
export type LeftOut = "calls" | "replies" | "nothing"

/** A burst of made-up messages. */
export interface Burst {
  readonly seed: number
  readonly count: number
  readonly leftOut: LeftOut
  readonly callIds: readonly [string, ...string[]]
}

/** What a fuzz test can do in the desktop's page, and in a stranger's frame beside the panel, through `window.fuzz`. */
export interface FuzzPage {
  /** The desktop's own, honest side: answers the calls that it began, and nobody else's, with rows of that comment. */
  serve(panelOrigin: string, comment: string): void
  start(callId: string): void
  end(callId: string): void
  /** Posts a burst to the panel, whoever this page is; returns how many messages went out. */
  burst(burst: Burst): number
}

declare global {
  interface Window {
    fuzz: FuzzPage
  }
}

const SETTINGS = defaultCodecSettings(ianaZone("America/New_York"))
const DAYS = [3, 30, 300]

// The desktop's page holds the panel; a stranger's frame stands beside it.
const panelOf = (): Window => {
  const panel = (window.parent === window ? window : window.parent).frames[0]
  if (panel === undefined) throw new Error("there is no panel")
  return panel
}
const begun = new Set<string>()
let origin = "*"

const tell = (subtopic: string, callid: string): void =>
  panelOf().postMessage(
    {
      channel: "CustomerJourney",
      topic: "Call",
      subtopic,
      message: { callid, ContactNumber: "6591462346" },
    },
    origin,
  )

function isLeftOut(message: unknown, leftOut: LeftOut): boolean {
  const { kind } = decodeMessage(message, SETTINGS)
  if (leftOut === "calls") return kind === "call-event" || kind === "state-sync"
  return leftOut === "replies" && kind === "journey-reply"
}

window.fuzz = {
  serve(panelOrigin, comment) {
    origin = panelOrigin
    addEventListener("message", (event) => {
      if (event.origin !== panelOrigin) return
      const request = decodeJourneyRequest(event.data)
      if (request.kind !== "journey-request") return
      const { callId } = request
      if (callId === null || !begun.has(callId)) return
      const rows = DAYS.map((days) => ({
        AgentComment: comment,
        ChannelType: "2",
        CallCompletedTime: new Date(Date.now() - days * 86_400_000).toISOString(),
      }))
      panelOf().postMessage(encodeJourneyReply(callId, rows as never), panelOrigin)
    })
  },
  start(callId) {
    begun.add(callId)
    tell("Started", callId)
  },
  end: (callId) => tell("Ended", callId),
  burst({ seed, count, leftOut, callIds }) {
    const random = seededRandom(seed)
    let posted = 0
    for (let made = 0; made < count; made++) {
      const message = hostileMessage(random, { callIds })
      if (isLeftOut(message, leftOut)) continue
      panelOf().postMessage(message, origin)
      posted++
    }
    return posted
  },
}
