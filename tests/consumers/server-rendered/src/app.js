import { CustomerJourney, functionTransport } from "customer-journey-panel"
import { createElement } from "react"

const listeners = new Set()

const row = () => ({
  ContactID: "1",
  ModeID: 3,
  Mode: "Mobile",
  OutcomeId: 0,
  Outcome: "Success",
  AgentComment: "a consumer's row",
  CallCompletedTime: new Date().toISOString(),
  ChannelType: 2,
})

const transport = functionTransport({
  post({ subtopic, data }) {
    if (subtopic !== "GetCustomerJourney") return
    const reply = {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: data.callid, response: [row()] },
    }
    setTimeout(() => listeners.forEach((listener) => listener(reply)), 0)
  },
  subscribe(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
})

/** The same on both sides: zone and locale are told, as a server's are its own. */
export const app = () =>
  createElement(CustomerJourney, {
    transport,
    call: { id: "server" },
    config: { timeZone: "UTC", locale: "en" },
  })
