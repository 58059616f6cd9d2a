import type { WireMessage } from "../../../protocol/wireMessage"
import { callMessage, campaignVariables } from "./callMessage"
import type { CallMoment, Dialect, DialectCall, SyncedDialectCall } from "./dialect"

const DNIS = "+16013261548"

const INBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  preview: [],
  offered: ["connecting"],
  answered: ["connected"],
  held: ["hold"],
  resumed: ["connected"],
  "wrap-up": ["ACW"],
  missed: ["missed"],
  over: ["Dropped"],
}

const OUTBOUND: Readonly<Record<CallMoment, readonly string[]>> = {
  preview: ["Preview"],
  offered: ["Initiate", "Started", "Ringing"],
  answered: ["CustAnswered", "Answered"],
  held: ["Hold"],
  resumed: ["Answered"],
  "wrap-up": ["ACW"],
  missed: ["DROPPED"],
  over: ["DROPPED"],
}

/** Amazon: inbound, the number is in `CallVariables.ANI` alone; outbound, only the LCM key is known to be told. */
export const amazon: Dialect = {
  id: "amazon",
  name: "Amazon Connect",
  events: (call, moment, at) => {
    const inbound = call.direction === "inbound"
    const topic = inbound ? "InboundCall" : "OutboundCall"
    return (inbound ? INBOUND : OUTBOUND)[moment].map((event) =>
      callMessage(call, { channel: "Amazon", topic, event }, parts(call, event, at)),
    )
  },
  stateSync: (calls, at) => {
    const inbound = calls.filter(({ call }) => call.direction === "inbound")
    const [first] = inbound
    return first === undefined ? null : syncMessage(inbound, first.call, at)
  },
}

function parts(call: DialectCall, event: string, at: number) {
  const inbound = call.direction === "inbound"
  const time = new Date(at).toISOString()
  return {
    variables: {
      ...(inbound ? { ANI: call.contactNumber, DNIS } : {}),
      ...campaignVariables(call),
    },
    actual: {
      connectionId: call.callId,
      contactId: call.contactId,
      phoneNumber: null,
      status: event,
      statusTimestamp: time,
      type: inbound ? "agent" : "outbound",
    },
    fields: {
      Participants: [],
      fromAddress: null,
      CallState: event,
      Type: inbound ? "agent" : "outbound",
      CurrentStateTime: time,
      Campaign: call.campaignName ?? "",
      DN: "CareLine",
    },
  }
}

/** Two legs a call: the agent's, whose `connectionId` events use as `id`, and the customer's, which has the number. */
function syncMessage(
  calls: readonly SyncedDialectCall[],
  first: DialectCall,
  at: number,
): WireMessage {
  const time = new Date(at).toISOString()
  return {
    channel: "Amazon",
    topic: "InboundCall",
    subtopic: "StateSync",
    message: {
      attributes: [
        { name: "ANI", value: first.contactNumber },
        { name: "DNIS", value: DNIS },
        ...Object.entries(campaignVariables(first)).map(([name, value]) => ({ name, value })),
      ],
      queueName: "CareLine",
      queueTimestamp: time,
      calls: calls.flatMap(({ call, moment }) => {
        const leg = {
          contactId: call.contactId,
          status: INBOUND[moment][0] ?? "connected",
          statusTimestamp: time,
        }
        return [
          { ...leg, connectionId: call.callId, phoneNumber: null, type: "agent" },
          {
            ...leg,
            connectionId: call.contactId,
            phoneNumber: call.contactNumber,
            type: "inbound",
          },
        ]
      }),
    },
  }
}
