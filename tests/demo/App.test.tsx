import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { journeyRequest } from "../host/hostRig"
import { openDesktop } from "./demoRig"

const state = () => screen.getByRole("banner")
const call = () => within(screen.getByRole("main", { name: "Call" }))

describe("the simulated desktop", () => {
  it("shows the panel in a frame that may write to the clipboard", () => {
    openDesktop()
    const frame = screen.getByTitle("Customer journey panel")
    expect(frame).toHaveAttribute("src", "about:blank")
    expect(frame).toHaveAttribute("allow", "clipboard-write")
  })

  it("starts a call with one click", async () => {
    const { click, told } = openDesktop()
    expect(state()).toHaveTextContent("Ready")
    await click("Start a call")
    expect(told()).toEqual(["Amazon/connecting"])
    expect(state()).toHaveTextContent("Ringing")
    expect(call().getByRole("heading", { name: "Priya Raman" })).toBeVisible()
  })

  it("leads a call from answer to end", async () => {
    const { click, told } = openDesktop()
    await click("Start a call")
    for (const command of ["Answer", "Hold", "Resume", "Wrap up", "End"]) await click(command)
    expect(told()).toEqual([
      "Amazon/connecting",
      "Amazon/connected",
      "Amazon/hold",
      "Amazon/connected",
      "Amazon/ACW",
      "Amazon/Dropped",
    ])
    expect(call().getByRole("heading", { name: "No call" })).toBeVisible()
    expect(state()).toHaveTextContent("Ready")
  })

  it("starts the call that was chosen: customer, platform, preview", async () => {
    const { click, choose, user, told, heard } = openDesktop()
    await choose(/^Harold Finch/)
    await choose("Preview")
    await user.selectOptions(screen.getByLabelText("Telephony platform"), "Webex Contact Center")
    await click("Start a call")
    expect(told()).toEqual(["Webex cc/eAgentOfferContact"])
    expect(JSON.stringify(heard)).toContain("+441174960512")
    await click("Dial")
    expect(told().slice(1)).toEqual([
      "Webex cc/eAgentOfferContact",
      "Webex cc/CustAnswered",
      "Webex cc/eCallRecordingStarted",
    ])
  })

  it("switches between two calls", async () => {
    const { click, choose, told } = openDesktop()
    await click("Start a call")
    await click("Answer")
    await choose(/^Elif Demir/)
    await click("Start a call")
    await click("Answer")
    expect(told().slice(-2)).toEqual(["Amazon/hold", "Amazon/connected"])
    expect(call().getByRole("heading", { name: "Elif Demir" })).toBeVisible()
    await click("Switch")
    expect(call().getByRole("heading", { name: "Priya Raman" })).toBeVisible()
    const lines = within(screen.getByRole("navigation", { name: "Lines" })).getAllByRole("button")
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining("Line 1: Priya RamanTalking"),
      expect.stringContaining("Line 2: Elif DemirOn hold"),
    ])
    await click(/Line 2/)
    expect(call().getByRole("heading", { name: "Elif Demir" })).toBeVisible()
    expect(call().getByRole("button", { name: "Resume" })).toBeVisible()
  })

  it("declines a call that rings", async () => {
    const { click, told } = openDesktop()
    await click("Start a call")
    await click("Decline")
    expect(told()).toEqual(["Amazon/connecting", "Amazon/missed"])
  })

  it("sends a consult leg that comes and goes", async () => {
    const { click, told } = openDesktop()
    await click("Start a call")
    await click("Answer")
    await click("Consult")
    expect(told().slice(-3)).toEqual(["Amazon/connecting", "Amazon/connected", "Amazon/Dropped"])
    expect(call().getByRole("button", { name: "Hold" })).toBeVisible()
  })

  it("writes the call up: what is saved is what the panel gets", async () => {
    const { click, user, desk, heard, panel } = openDesktop()
    await click("Start a call")
    await click("Answer")
    await click("Wrap up")
    await user.selectOptions(screen.getByLabelText("Outcome"), "Interested")
    await user.type(screen.getByLabelText("Notes"), "Wants the fee table.")
    await click("Save wrap-up")
    expect(screen.getByRole("status")).toHaveTextContent("Saved")
    panel.post(journeyRequest({ callid: desk.lines()[0]?.callId }))
    await expect.poll(() => JSON.stringify(heard.at(-1))).toContain("Wants the fee table.")
  })
})
