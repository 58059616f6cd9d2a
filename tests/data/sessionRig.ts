import { createBridge } from "../../src/bridge/bridge"
import type { JourneyPolicy } from "../../src/data/journeyPolicy"
import { createPanelSession, type PanelSession } from "../../src/data/panelSession"
import { accountNumber, callId } from "../../src/model/ids"
import type { Subject } from "../../src/model/subject"
import { ianaZone } from "../../src/model/time"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import { TIMES } from "../bridge/clientRig"
import { createFakeClock, type FakeClock } from "../bridge/fakeClock"
import { pairedTransports } from "../bridge/pairedTransports"

/** A session on a fake clock, with a desktop that answers by the test's script. */
export interface SessionRig {
  readonly session: PanelSession
  readonly clock: FakeClock
  /** What the desktop was asked, as `"call channel/months"`. */
  readonly asked: string[]
  /** The desktop posts something. */
  say(message: unknown): void
  /** The desktop replies for a call with rows of these comments, all Voice and recent unless said otherwise. */
  reply(call: string, ...rows: readonly (string | Record<string, unknown>)[]): void
}

export const COVERING: JourneyPolicy = {
  firstScope: { channel: "all", months: 12 },
  requests: "covering",
  eachOf: null,
}

export const subject = (call: string, account = "1|2|3|0|0|4|"): Subject => ({
  callId: callId(call),
  accountNumber: accountNumber(account),
  contactNumber: null,
  campaignName: null,
})

export function sessionRig(policy: JourneyPolicy = COVERING): SessionRig {
  const clock = createFakeClock()
  const asked: string[] = []
  const { panel, host } = pairedTransports((deliver) => deliver())
  host.subscribe((message) => {
    const { data } = message as { data?: Record<string, string> }
    if (data !== undefined)
      asked.push(`${data["callid"]} ${data["ChannelID"]}/${data["MonthType"]}`)
  })
  const settings = {
    codec: defaultCodecSettings(ianaZone("UTC")),
    times: TIMES,
    stateSyncChannels: [],
  }
  const bridge = createBridge(panel, settings, clock)
  // The host's end takes any message here: the test is the desktop.
  const say = (message: unknown): void => host.post(message as Parameters<typeof host.post>[0])
  return {
    session: createPanelSession(bridge, policy, clock),
    clock,
    asked,
    say,
    reply(call, ...rows) {
      say({
        channel: "LCM",
        topic: "Webservice",
        subtopic: "CustomerJourney",
        message: { callid: call, response: rows.map((one) => wireRow(one, clock)) },
      })
    },
  }
}

const wireRow = (one: string | Record<string, unknown>, clock: FakeClock) => ({
  ContactID: "1",
  CampaignName: "Spring",
  ModeID: "3",
  Mode: "Mobile",
  ChannelType: 2,
  CallCompletedTime: new Date(clock.wallMs() - 86_400_000).toISOString(),
  ...(typeof one === "string" ? { AgentComment: one } : one),
})
