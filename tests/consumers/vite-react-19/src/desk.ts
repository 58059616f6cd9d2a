import { functionTransport, type Transport } from "customer-journey-panel"

/** A desktop in the same page: it answers every journey request with one row. */
export function deskTransport(): Transport {
  const listeners = new Set<(message: unknown) => void>()
  return functionTransport({
    post({ subtopic, data }) {
      if (subtopic !== "GetCustomerJourney") return
      setTimeout(() => {
        for (const listener of listeners) listener(replyFor(data?.["callid"] ?? ""))
      }, 0)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  })
}

const replyFor = (callid: string) => ({
  channel: "LCM",
  topic: "Webservice",
  subtopic: "CustomerJourney",
  message: {
    callid,
    response: [
      {
        ContactID: "1",
        ModeID: 3,
        Mode: "Mobile",
        OutcomeId: 0,
        Outcome: "Success",
        AgentComment: "a consumer's row",
        CallCompletedTime: new Date().toISOString(),
        ChannelType: 2,
      },
    ],
  },
})
