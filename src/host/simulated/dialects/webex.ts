import { callMessage, campaignVariables } from "./callMessage"
import type { CallMoment, Dialect } from "./dialect"

const INBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  preview: [],
  offered: [],
  answered: ["connected", "eAgentContactAssigned", "eCallRecordingstarted"],
  held: [],
  resumed: [],
  "wrap-up": ["eAgentContactEnded", "acw"],
  missed: [],
  over: ["DROPPED"],
}

const OUTBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  ...INBOUND,
  preview: ["eAgentOfferContact"],
  offered: ["eAgentOfferContact"],
  answered: ["CustAnswered", "eCallRecordingStarted"],
  missed: ["DROPPED"],
}

/** Webex CC: the customer is `fromaddress` inbound and `toAddress` outbound; holding a call is not told. */
export const webex: Dialect = {
  id: "webex",
  name: "Webex Contact Center",
  events: (call, moment) => {
    const inbound = call.direction === "inbound"
    // Both spellings of the channel are documented.
    const channel = inbound ? "Webex CC" : "Webex cc"
    const topic = inbound ? "Inbound" : "Outbound"
    const from = inbound ? call.contactNumber : call.agentAddress
    const to = inbound ? call.agentAddress : call.contactNumber
    return (inbound ? INBOUND : OUTBOUND)[moment].map((event) =>
      callMessage(
        call,
        { channel, topic, event },
        {
          variables: campaignVariables(call),
          actual: { interactionId: call.callId, fromaddress: from, toAddress: to },
          fields: { CallState: event, Campaign: call.campaignName ?? "" },
        },
      ),
    )
  },
  stateSync: () => null,
}
