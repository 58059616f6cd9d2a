import { within } from "@testing-library/react"
import { afterEach, beforeAll, expect } from "vitest"
import type { CustomerJourneyElement } from "../../../src/embed/element/CustomerJourneyElement"
import { defineCustomerJourney } from "../../../src/embed/element/defineCustomerJourney"
import { pairedTransports } from "../../bridge/pairedTransports"
import { settle } from "../../bridge/settle"
import type { Transport } from "../../../src/bridge/transport"

defineCustomerJourney()

// The element is no component of the test's: nothing here is to be wrapped in `act`.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
})
afterEach(async () => {
  document.body.replaceChildren()
  await settle()
})

/** An element that isn't in the page yet. */
export const create = (
  attributes: Readonly<Record<string, string>> = {},
): CustomerJourneyElement => {
  const element = document.createElement("customer-journey")
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** Puts an element into the page and lets it show itself. */
export async function put(element: CustomerJourneyElement): Promise<CustomerJourneyElement> {
  document.body.append(element)
  await settle()
  return element
}

/** What the element shows. */
export function inside(element: Element) {
  const container = element.shadowRoot?.querySelector<HTMLElement>(".cj-element") ?? null
  if (container === null) throw new Error("the element has no inside")
  const queries = within(container)
  return {
    text: () => container.textContent,
    state: () =>
      container.querySelector("[data-journey-panel]")?.getAttribute("data-state") ?? null,
    rows: () => container.querySelectorAll("[data-journey-row]").length,
    alert: () => queries.queryByRole("alert"),
  }
}

/** A desktop at the other end of a transport. It answers every journey request with one row, unless told not to. */
export interface ElementDesktop {
  readonly transport: Transport
  /** The journey requests, as `"call account number"`. */
  readonly asked: string[]
  /** How often the calls that are on were asked for. */
  readonly stateAsked: () => number
  answers: boolean
  readonly say: (message: unknown) => void
}

export function desktop(): ElementDesktop {
  const { panel, host } = pairedTransports()
  let stateAsked = 0
  const self: ElementDesktop = {
    transport: panel,
    asked: [],
    stateAsked: () => stateAsked,
    answers: true,
    // The host's end takes any message: the test is the desktop.
    say: (message) => host.post(message as Parameters<typeof host.post>[0]),
  }
  host.subscribe((message) => {
    const { subtopic, data = {} } = message as { subtopic: string; data?: Record<string, string> }
    if (subtopic === "StateSync") stateAsked++
    if (subtopic !== "GetCustomerJourney") return
    const call = data["callid"] ?? ""
    self.asked.push([call, data["AccountNumber"], data["ContactNumber"]].filter(Boolean).join(" "))
    if (self.answers) self.say(replyFor(call))
  })
  return self
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
        ModeID: "3",
        Mode: "Mobile",
        ChannelType: 2,
        CallCompletedTime: new Date().toISOString(),
        AgentComment: `Comment of ${callid}`,
      },
    ],
  },
})

/** Every event of a name that reaches the document, from now on. */
export function eventsOf(name: string): CustomEvent[] {
  const events: CustomEvent[] = []
  const note = (event: Event): void => {
    expect(event).toBeInstanceOf(CustomEvent)
    events.push(event as CustomEvent)
  }
  document.addEventListener(name, note)
  afterEach(() => document.removeEventListener(name, note))
  return events
}
