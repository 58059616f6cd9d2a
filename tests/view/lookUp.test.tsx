import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import type { LookUp } from "../../src/data/useLookUp"
import { accountNumber, contactNumber } from "../../src/model/ids"
import type { Subject } from "../../src/model/subject"
import { lookUpProblem } from "../../src/view/lookUp/lookUpProblem"
import { call, journeyOf, renderPanel, rowsIn, settled } from "./panelRig"

const idle = { call: null, state: settled(null) }
const anna: Subject = {
  callId: null,
  accountNumber: null,
  contactNumber: contactNumber("6591462346"),
  campaignName: null,
}
const lookUp = (subject: Subject | null = null) => ({
  subject,
  find: vi.fn<LookUp["find"]>(),
  clear: vi.fn<LookUp["clear"]>(),
})
const panel = () => screen.getByRole("region", { name: "Customer journey" })
const send = () => userEvent.click(screen.getByRole("button", { name: "Look up" }))

describe("the look-up while no call is on (issue 3, item 15)", () => {
  test("is there only where the setting allows it", () => {
    const { again } = renderPanel(idle)
    expect(screen.queryByRole("form", { name: "Look-up" })).toBeNull()
    again({ ...idle, lookUp: lookUp() })
    expect(screen.getByRole("form", { name: "Look-up" })).toBeVisible()
  })

  test("asks by number, or by account number", async () => {
    const here = lookUp()
    renderPanel({ ...idle, lookUp: here })
    await userEvent.type(screen.getByRole("textbox", { name: "Number" }), " +65 9146-2346 ")
    await send()
    expect(here.find).toHaveBeenLastCalledWith("number", "+65 9146-2346")
    await userEvent.click(screen.getByRole("radio", { name: "Account number" }))
    const field = screen.getByRole("textbox", { name: "Account number" })
    await userEvent.clear(field)
    await userEvent.type(field, "2|3|3|0|0|44|{Enter}")
    expect(here.find).toHaveBeenLastCalledWith("account", "2|3|3|0|0|44|")
  })

  test("says what is wrong with the text, and asks nothing", async () => {
    const here = lookUp()
    renderPanel({ ...idle, lookUp: here })
    const field = screen.getByRole("textbox", { name: "Number" })
    await userEvent.type(field, "anna")
    await send()
    expect(here.find).not.toHaveBeenCalled()
    expect(screen.getByRole("alert")).toHaveTextContent(/^A number has digits only/)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/^A number has digits only/)
    expect(field).toHaveFocus()
    await userEvent.type(field, "1")
    expect(screen.queryByRole("alert")).toBeNull()
    expect(field).toBeValid()
  })

  test.each([
    ["number", "", "number-missing"],
    ["number", "  ", "number-missing"],
    ["number", "12a4", "number-signs"],
    ["number", "+1-2", "number-short"],
    ["number", "1".repeat(21), "number-long"],
    ["number", "+65 (9146) 23.46/1", null],
    ["account", " ", "account-missing"],
    ["account", "2|3 |4", "account-signs"],
    ["account", "23304", "account-parts"],
    ["account", "|2|3", "account-parts"],
    ["account", `2${"|1".repeat(100)}`, "account-long"],
    ["account", "2|3|3|0|0|44|1", null],
    ["account", "2|3|3|0|0|44|", null],
  ] as const)("by %s, “%s”: %s", (by, text, problem) => {
    expect(lookUpProblem(by, text)).toBe(problem)
  })

  test("what was found stands under a header that says so, with a way to end it", async () => {
    const here = lookUp(anna)
    const { container } = renderPanel({
      call: null,
      lookUp: here,
      state: settled(journeyOf([{}], { subject: anna })),
    })
    const header = within(panel().querySelector("header") ?? panel())
    expect(header.getByText("Look-up")).toBeVisible()
    expect(header.getByText("6591462346")).toBeVisible()
    expect(rowsIn(container)).toHaveLength(1)
    expect(screen.queryByRole("form", { name: "Look-up" })).toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "Clear look-up" }))
    expect(here.clear).toHaveBeenCalledOnce()
  })

  test("a call takes the screen at once: nothing of the look-up is painted, whatever is still known", () => {
    const found = settled(journeyOf([{ comment: "found" }], { subject: anna }))
    const { again, container } = renderPanel({ call: null, lookUp: lookUp(anna), state: found })
    expect(container).toHaveTextContent("found")
    again({
      call: call({ contactNumber: contactNumber("222222") }),
      lookUp: lookUp(anna),
      state: found,
    })
    expect(container).not.toHaveTextContent(/found|Look-up|6591462346/)
    expect(panel()).toHaveAttribute("data-state", "loading")
  })

  test("one customer's look-up never shows another's rows", () => {
    const ben = { ...anna, contactNumber: null, accountNumber: accountNumber("1|2|3|4|5|6|7") }
    const { container } = renderPanel({
      call: null,
      lookUp: lookUp(ben),
      state: settled(journeyOf([{ comment: "anna's" }], { subject: anna })),
    })
    expect(rowsIn(container)).toHaveLength(0)
    expect(panel()).toHaveAttribute("data-state", "loading")
  })

  test("a look-up that is over leaves the idle screen, whatever is still known of it", () => {
    const found = settled(journeyOf([{}], { subject: anna }), { busy: true })
    const { container } = renderPanel({ call: null, lookUp: lookUp(), state: found })
    expect(rowsIn(container)).toHaveLength(0)
    expect(panel()).toHaveAttribute("data-state", "idle")
    expect(panel()).toHaveAttribute("aria-busy", "false")
  })
})
