import { functionTransport } from "./element.js"

const listeners = new Set()

document.querySelector("customer-journey").transport = functionTransport({
  post({ subtopic, data }) {
    if (subtopic !== "GetCustomerJourney") return
    const row = {
      ContactID: "1",
      ModeID: 3,
      Mode: "Mobile",
      OutcomeId: 0,
      Outcome: "Success",
      AgentComment: "a consumer's row",
      CallCompletedTime: new Date().toISOString(),
      ChannelType: 2,
    }
    const reply = {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: data.callid, response: [row] },
    }
    setTimeout(() => listeners.forEach((listener) => listener(reply)), 0)
  },
  subscribe(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
})
