import type { Transport } from "../../src/bridge/transport"
import type { HostProblem } from "../../src/host/hostProblem"
import { serveJourney, type ServeOptions } from "../../src/host/serveJourney"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { pairedTransports } from "../bridge/pairedTransports"
import { settle } from "../bridge/settle"
import { NOW } from "./settings"

/** A kit with a panel's end beside it that only listens and asks. */
export interface HostRig {
  readonly desktop: ReturnType<typeof serveJourney>
  readonly host: Transport
  readonly heard: readonly unknown[]
  readonly problems: readonly HostProblem[]
  /** Posts to the kit and waits until whatever follows has come. */
  readonly ask: (message: unknown) => Promise<void>
}

/** Opens a kit over a carrier in memory. */
export function hostRig(options: Partial<ServeOptions> = {}): HostRig {
  const { panel, host } = pairedTransports()
  const heard: unknown[] = []
  const problems: HostProblem[] = []
  panel.subscribe((data) => heard.push(data))
  const desktop = serveJourney(host, {
    getJourney: () => [],
    onError: (problem) => problems.push(problem),
    now: () => NOW,
    ...options,
  })
  return {
    desktop,
    host,
    heard,
    problems,
    ask: async (message) => {
      // Anything may come to a desktop; the carrier's type is the panel's promise only.
      panel.post(message as WireMessage)
      await settle()
    },
  }
}

/** The panel's request for a call, as the table spells it. */
export const journeyRequest = (data: Readonly<Record<string, unknown>> = {}) => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "GetCustomerJourney",
  data: { callid: "12345", ChannelID: "-1", MonthType: "12", ...data },
})
