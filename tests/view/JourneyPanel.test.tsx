import { screen, within } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { callId } from "../../src/model/ids"
import { JourneyError } from "../../src/model/journeyError"
import { at } from "../model/make"
import { call, journeyOf, renderPanel, rowsIn, settings, settled } from "./panelRig"

const panel = () => screen.getByRole("region", { name: "Customer journey" })

describe("the panel is the region that contract.md names", () => {
  test("it carries its state", () => {
    renderPanel()
    expect(panel()).toHaveAttribute("data-journey-panel")
    expect(panel()).toHaveAttribute("data-state", "ready")
    expect(panel()).toHaveAttribute("aria-busy", "false")
  })

  test("a refresh over rows is ready and busy", () => {
    renderPanel({ state: settled(journeyOf([{}]), { busy: true }) })
    expect(panel()).toHaveAttribute("data-state", "ready")
    expect(panel()).toHaveAttribute("aria-busy", "true")
    expect(rowsIn(panel())).toHaveLength(1)
  })

  test("no call is idle: no rows, no filters, no customer", () => {
    renderPanel({ call: null, state: settled(null) })
    expect(panel()).toHaveAttribute("data-state", "idle")
    expect(panel()).toHaveTextContent("No call")
    expect(screen.queryByRole("group", { name: "Channel" })).toBeNull()
    expect(screen.getAllByRole("button").map(({ title }) => title)).toEqual(["More"])
    expect(screen.getByRole("status")).toHaveTextContent(/^$/)
  })

  test("theme and density are attributes that the sheet reads", () => {
    renderPanel({ settings: settings({ theme: "dark", density: "compact" }) })
    expect(panel()).toHaveAttribute("data-theme", "dark")
    expect(panel()).toHaveAttribute("data-density", "compact")
  })

  test("no style attribute is in the markup", () => {
    const { container } = renderPanel()
    expect(container.querySelectorAll("[style]")).toHaveLength(0)
  })
})

describe("never another customer's rows", () => {
  const secret = { agentName: "other-customers-agent" }

  test("a journey of another call is not painted", () => {
    renderPanel({ call: call({ id: callId("999") }), state: settled(journeyOf([secret])) })
    expect(panel()).toHaveAttribute("data-state", "loading")
    expect(panel()).not.toHaveTextContent("other-customers-agent")
    expect(screen.getByRole("status")).toHaveTextContent(/^Loading interactions$/)
  })

  test("a journey of a call is not painted when no call is on", () => {
    renderPanel({ call: null, state: settled(journeyOf([secret])) })
    expect(panel()).toHaveAttribute("data-state", "idle")
    expect(panel()).not.toHaveTextContent("other-customers-agent")
  })

  test("the call's end takes its rows off in the same rendering", () => {
    const { again } = renderPanel({ state: settled(journeyOf([secret])) })
    expect(rowsIn(panel())).toHaveLength(1)
    again({ call: null, state: settled(null) })
    expect(rowsIn(panel())).toHaveLength(0)
    expect(panel()).not.toHaveTextContent("other-customers-agent")
  })
})

describe("the header", () => {
  test("says who is on the line, the campaign and the call's state", () => {
    renderPanel({ call: call({ state: "held" }) })
    const header = within(panel()).getByText("6591462346", { selector: "header *" })
    expect(header).toHaveAttribute("dir", "ltr")
    expect(header.closest("header")).toHaveTextContent("6591462346SpringOn hold")
  })

  test("names the account where the call came without a number, and says so when it had neither", () => {
    const { again } = renderPanel({ call: call({ contactNumber: null }) })
    expect(panel()).toHaveTextContent("2|3|3|0|0|44|1")
    again({ call: call({ contactNumber: null, accountNumber: null }) })
    expect(panel()).toHaveTextContent("Number unknown")
  })

  test("masks the number in privacy mode", () => {
    renderPanel({ settings: settings({ privacy: true }) })
    expect(panel()).not.toHaveTextContent("6591462346")
    expect(panel()).toHaveTextContent("••••••••46")
  })

  test("says when the answer came: the time today, the day too before that", () => {
    const { again } = renderPanel({
      state: settled(journeyOf([{}], { asOf: at("2026-05-31 09:05") })),
    })
    expect(screen.getByText("As of 9:05 AM")).toBeVisible()
    again({ state: settled(journeyOf([{}], { asOf: at("2026-05-30 09:05") })) })
    expect(screen.getByText("As of May 30, 9:05 AM")).toBeVisible()
  })

  test("Refresh asks again", () => {
    let asked = 0
    renderPanel({ state: settled(journeyOf([{}]), { refresh: () => void asked++ }) })
    screen.getByRole("button", { name: "Refresh" }).click()
    expect(asked).toBe(1)
  })
})

describe("a notice", () => {
  test("replaces everything, as an alert with its code", () => {
    renderPanel({
      notice: {
        title: "Wrong settings",
        sentence: "hostOrigins: <b>*</b> is refused",
        code: "CONFIG",
      },
    })
    expect(panel()).toHaveAttribute("data-state", "error")
    const alert = screen.getByRole("alert")
    expect(alert).toHaveAttribute("data-error-code", "CONFIG")
    expect(alert).toHaveTextContent("hostOrigins: <b>*</b> is refused")
    expect(rowsIn(panel())).toHaveLength(0)
    expect(screen.queryByRole("radiogroup")).toBeNull()
  })
})

describe("a failure", () => {
  const timeout = new JourneyError("TIMEOUT", "for engineers only")

  test("without rows is the screen: an alert with what happened, what to do, and Try again", () => {
    let asked = 0
    renderPanel({ state: settled(null, { error: timeout, refresh: () => void asked++ }) })
    expect(panel()).toHaveAttribute("data-state", "error")
    const alert = screen.getByRole("alert")
    expect(alert).toHaveAttribute("data-error-code", "TIMEOUT")
    expect(alert).toHaveTextContent("The desktop did not answer in time")
    expect(alert).not.toHaveTextContent("for engineers only")
    within(alert).getByRole("button", { name: "Try again" }).click()
    expect(asked).toBe(1)
  })

  test("over rows leaves them ready under an alert", () => {
    renderPanel({ state: settled(journeyOf([{}]), { error: timeout }) })
    expect(panel()).toHaveAttribute("data-state", "ready")
    expect(screen.getByRole("alert")).toHaveAttribute("data-error-code", "TIMEOUT")
    expect(rowsIn(panel())).toHaveLength(1)
  })

  test("that trying again can't mend offers no Try again, and shows the desktop's words as text", () => {
    const error = new JourneyError("INVALID_CALL", "x", "Invalid Call ID:<img src=x>")
    const { container } = renderPanel({ state: settled(null, { error }) })
    expect(screen.getByRole("alert")).toHaveTextContent("Invalid Call ID:<img src=x>")
    expect(container.querySelector("img")).toBeNull()
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull()
  })
})
