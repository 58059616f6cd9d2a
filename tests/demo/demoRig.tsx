import { render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { createSimulatedDesk, seededRandom } from "customer-journey-panel/host/simulated"
import { App } from "../../src/demo/App"
import { customers, zone } from "../../src/demo/customers"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { pairedTransports } from "../bridge/pairedTransports"

/** Renders the simulated desktop over a carrier in memory; `heard` is what a panel would hear. */
export function openDesktop() {
  const { panel, host } = pairedTransports()
  const heard: WireMessage[] = []
  // The desk's own kit wrote them.
  panel.subscribe((data) => heard.push(data as WireMessage))
  const desk = createSimulatedDesk(host, { customers, zone, random: seededRandom(1) })
  render(
    <App
      desk={desk}
      // No page is loaded in these tests: a frame of nothing stands for the panel.
      panel={{ url: "about:blank", origin: "https://panel.example.com" }}
    />,
  )
  const user = userEvent.setup()
  return {
    user,
    desk,
    heard,
    panel,
    click: (name: string | RegExp) => user.click(screen.getByRole("button", { name })),
    choose: (name: string | RegExp) => user.click(screen.getByRole("radio", { name })),
    /** The events that were told so far, `channel/event`. */
    told: () =>
      heard.map(({ channel, subtopic, message }) => `${channel}/${eventOf(message) ?? subtopic}`),
    log: () => within(screen.getByRole("region", { name: "Message log" })),
  }
}

function eventOf(message: unknown): string | undefined {
  return (message as { readonly call?: { readonly event?: string } } | undefined)?.call?.event
}
