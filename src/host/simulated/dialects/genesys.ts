import { callMessage, campaignVariables } from "./callMessage"
import type { CallMoment, Dialect } from "./dialect"

const INBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  preview: [],
  offered: ["alerting"],
  answered: ["connected"],
  held: ["held"],
  resumed: ["connected"],
  "wrap-up": ["disconnected", "ACW"],
  missed: ["terminated"],
  over: ["terminated"],
}

const OUTBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  ...INBOUND,
  offered: ["dialing"],
}

/** Genesys: the customer's number is `ResponseFields.fromAddress`. */
export const genesys: Dialect = {
  id: "genesys",
  name: "Genesys Cloud",
  events: (call, moment) => {
    const inbound = call.direction === "inbound"
    return (inbound ? INBOUND : OUTBOUND)[moment].map((event) =>
      callMessage(
        call,
        { channel: "Genesys", topic: inbound ? "Inbound" : "Outbound", event },
        {
          variables: campaignVariables(call),
          actual: { conversationId: call.contactId, state: event },
          fields: {
            fromAddress: call.contactNumber,
            CallState: event,
            Campaign: call.campaignName ?? "",
          },
        },
      ),
    )
  },
  stateSync: () => null,
}
