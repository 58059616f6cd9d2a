import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { journeyRequest } from "../host/hostRig"
import { openDesktop } from "./demoRig"

describe("the drawer", () => {
  it("closes and opens", async () => {
    const { click } = openDesktop()
    const toggle = screen.getByRole("button", { name: /^Messages and faults/ })
    expect(toggle).toHaveAttribute("aria-expanded", "true")
    await click(/^Messages and faults/)
    expect(toggle).toHaveAttribute("aria-expanded", "false")
    expect(screen.queryByRole("region", { name: "Message log" })).not.toBeInTheDocument()
  })

  it("logs messages both ways, newest first, and counts them", async () => {
    const { click, panel, desk, log } = openDesktop()
    expect(screen.getByText("No messages yet.")).toBeVisible()
    await click("Start a call")
    panel.post(journeyRequest({ callid: desk.lines()[0]?.callId }))
    expect(await log().findByText("CustomerJourney")).toBeVisible()
    const rows = log().getAllByRole("listitem")
    expect(rows.map((row) => row.dataset["way"])).toEqual(["to-panel", "from-panel", "to-panel"])
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining("31 rows"),
      expect.stringContaining("all channels"),
      expect.stringContaining("connecting"),
    ])
    expect(screen.getByRole("button", { name: /3 messages/ })).toBeVisible()
  })

  it("shows a message as it was on the wire, as text", async () => {
    const { user, click, panel, log } = openDesktop()
    panel.post(journeyRequest({ CampaignName: "<img src=x onerror=alert(1)>" }))
    await user.click(await log().findByText("GetCustomerJourney"))
    expect(await log().findByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
    expect(document.querySelector("img")).toBeNull()
    await click("Clear")
    expect(screen.getByText("No messages yet.")).toBeVisible()
  })

  it("filters by kind and by words", async () => {
    const { user, click, choose, panel, log } = openDesktop()
    await click("Start a call")
    panel.post(journeyRequest({ callid: "nobody" }))
    expect(await log().findByText("WS_Error")).toBeVisible()
    const headlines = () =>
      log()
        .getAllByRole("listitem")
        .map((row) => row.querySelector(".log-headline")?.textContent)
    await choose("Calls")
    expect(headlines()).toEqual(["connecting"])
    await choose("Errors")
    expect(headlines()).toEqual(["WS_Error"])
    await user.click(log().getByRole("radio", { name: "All" }))
    await user.type(screen.getByRole("searchbox", { name: "Search messages" }), "LCM getcustomer")
    expect(headlines()).toEqual(["GetCustomerJourney"])
    await user.type(screen.getByRole("searchbox"), " nothing like it")
    expect(screen.getByText("No message fits.")).toBeVisible()
  })

  it("switches faults on, says so, logs what they do, and switches them off", async () => {
    const { user, click, choose, panel, desk, heard, log } = openDesktop()
    const lost = within(screen.getByRole("radiogroup", { name: "Replies are lost" }))
    await user.click(lost.getByRole("radio", { name: "All" }))
    await choose("0.2–0.8 s")
    expect(desk.faults()).toMatchObject({ loss: 1, latencyMs: [200, 800] })
    expect(screen.getByText("2 faults on")).toBeVisible()
    panel.post(journeyRequest({ ContactNumber: "6591462346" }))
    await choose("Faults")
    expect(await log().findByText("lost: CustomerJourney")).toBeVisible()
    expect(heard).toEqual([])
    await click("All off")
    expect(lost.getByRole("radio", { name: "Off" })).toBeChecked()
    expect(screen.queryByText(/faults? on/)).not.toBeInTheDocument()
  })
})
