import type { CustomerJourneyElement } from "../../src/embed/element"
import { panelParts } from "./panelParts"
import { start } from "./start"
// The shipped module itself, as the bench's server has it.
// @ts-expect-error It is there once the bench has built it.
// oxlint-disable-next-line import/no-absolute-path
import { functionTransport } from "/element.js"

// The panel as shipped. What is measured begins when the reply arrives: the question went out before.

let listener: (message: unknown) => void = () => {}
let posted = 0

declare global {
  interface Window {
    /** How many messages the panel has sent: this page counts all of them. */
    posted: () => number
  }
}
window.posted = () => posted

const element: CustomerJourneyElement = document.createElement("customer-journey")
element.style.cssText = "display:block;block-size:600px"
element.config = { timeZone: "UTC", locale: "en", theme: "light" }
element.call = { id: "12345" }
element.transport = functionTransport({
  post() {
    posted += 1
  },
  subscribe(next: typeof listener) {
    listener = next
    return () => {}
  },
})

start({
  name: "The panel as shipped, from the reply's arrival",
  mount(box, data) {
    if (posted === 0) throw new Error("Nothing was asked yet.")
    box.style.overflow = "hidden"
    listener({
      channel: "LCM",
      topic: "WebService",
      subtopic: "CustomerJourney",
      message: { callid: "12345", response: data.wire },
    })
  },
  ...panelParts(() => element.shadowRoot ?? document),
})
document.querySelector("#box")?.append(element)
