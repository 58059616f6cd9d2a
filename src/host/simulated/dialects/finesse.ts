import { callMessage, campaignVariables } from "./callMessage"
import type { CallMoment, Dialect } from "./dialect"

const INBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  preview: [],
  offered: ["Alerting"],
  answered: ["active"],
  held: ["held"],
  resumed: ["active"],
  "wrap-up": ["wrap-up"],
  missed: ["dropped"],
  over: ["dropped"],
}

const OUTBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  ...INBOUND,
  offered: ["initiating", "initiated"],
  "wrap-up": ["WRAP_UP"],
}

/** What the dialler puts in front of every number that it dials. */
export const FINESSE_DIAL_PREFIX = "9"

/** Finesse: `Callvariables` and `responsefields` in small letters; outbound, the customer's number has a dial prefix. */
export const finesse: Dialect = {
  id: "finesse",
  name: "Cisco Finesse",
  events: (call, moment) => {
    const inbound = call.direction === "inbound"
    const topic = inbound ? "Inbound" : "Outbound"
    const keys = { variables: "Callvariables", fields: "responsefields" }
    const dialled = FINESSE_DIAL_PREFIX + call.contactNumber.replace("+", "")
    const from = inbound ? call.contactNumber : call.agentAddress
    const to = inbound ? call.agentAddress : dialled
    return (inbound ? INBOUND : OUTBOUND)[moment].map((event) =>
      callMessage(
        call,
        { channel: "Finesse", topic, event, keys },
        {
          variables: campaignVariables(call),
          actual: { fromaddress: from, toaddress: to },
          fields: { state: event, campaign: call.campaignName ?? "" },
        },
      ),
    )
  },
  stateSync: () => null,
}
