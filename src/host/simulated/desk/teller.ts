import type { Transport } from "../../../bridge/transport"
import { decodeJourneyRequest } from "../../../protocol/decodeJourneyRequest"
import type { JourneyDesktop } from "../../journeyDesktop"
import type { SimulatedCustomer } from "../customers/simulatedCustomer"
import type { CallMoment, DialectCall } from "../dialects/dialect"
import { dialectOf, DIALECTS } from "../dialects/dialects"
import type { Line } from "./line"

/** Tells the panel what happens to the lines, each in its platform's dialect. */
export interface Teller {
  tell(line: Line, moment: CallMoment): void
  /** A consult leg of the line's platform begins and ends. */
  tellConsult(line: Line, consultId: string): void
  dispose(): void
}

const AGENT_ADDRESS = "4012"

/**
 * Lines of the project's own dialect are told by the host kit; those of a platform as that platform would, including
 * its answer to a `StateSync` where one is documented.
 */
export function createTeller(
  transport: Transport,
  kit: JourneyDesktop,
  wallMs: () => number,
  customerNamed: (key: string) => SimulatedCustomer,
): Teller {
  const on = new Map<string, { readonly line: Line; readonly moment: CallMoment }>()

  function callOf(line: Line): DialectCall {
    const customer = customerNamed(line.customerKey)
    const campaign = line.direction === "outbound"
    return {
      callId: line.callId,
      contactId: `${line.callId.slice(0, -1)}c`,
      direction: line.direction,
      contactNumber: customer.number,
      accountNumber: campaign ? customer.accountNumber : null,
      campaignName: campaign ? customer.campaignName : null,
      agentAddress: AGENT_ADDRESS,
      consult: false,
    }
  }

  function tellPlatform(line: Line, moment: CallMoment, call: DialectCall): void {
    for (const message of dialectOf(line.platform).events(call, moment, wallMs())) {
      transport.post(message)
    }
  }

  const unsubscribe = transport.subscribe((data) => {
    const request = decodeJourneyRequest(data)
    if (request.kind !== "state-sync-request") return
    const dialect = DIALECTS.find(({ id }) => id === request.channel.trim().toLowerCase())
    if (dialect === undefined || dialect.id === "own") return
    const calls = [...on.values()]
      .filter(({ line }) => line.platform === dialect.id)
      .map(({ line, moment }) => ({ call: callOf(line), moment }))
    const answer = dialect.stateSync(calls, wallMs())
    if (answer !== null) transport.post(answer)
  })

  return {
    tell: (line, moment) => {
      if (moment === "missed" || moment === "over") on.delete(line.callId)
      else on.set(line.callId, { line, moment })
      if (line.platform === "own") tellByKit(kit, callOf(line), moment)
      else tellPlatform(line, moment, callOf(line))
    },
    tellConsult: (line, consultId) => {
      const leg: DialectCall = {
        ...callOf(line),
        callId: consultId,
        contactNumber: "+15550100",
        accountNumber: null,
        consult: true,
      }
      for (const moment of ["offered", "answered", "over"] as const) {
        tellPlatform(line, moment, leg)
      }
    },
    dispose: () => unsubscribe(),
  }
}

function tellByKit(kit: JourneyDesktop, call: DialectCall, moment: CallMoment): void {
  switch (moment) {
    case "preview":
    case "offered":
      kit.startCall({ ...call, state: "offered" })
      return
    case "answered":
      kit.startCall({ ...call, state: "talking" })
      return
    case "held":
      kit.holdCall(call.callId)
      return
    case "resumed":
      kit.resumeCall(call.callId)
      return
    case "wrap-up":
      kit.wrapUpCall(call.callId)
      return
    case "missed":
    case "over":
      kit.endCall(call.callId)
      return
    default:
      moment satisfies never
  }
}
