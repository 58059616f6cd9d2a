import { act, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { callId, contactNumber } from "../../src/model/ids"
import { JourneyError } from "../../src/model/journeyError"
import { maskText } from "../../src/view/privacy/maskText"
import { at, choice } from "../model/make"
import { call, journeyOf, renderPanel, settings, settled } from "./panelRig"

const secrets = journeyOf([
  { comment: "SECRET one", contactValue: "6591462346", repairs: [] },
  { comment: "SECRET two", contactValue: "anna.secret@example.com", completedAt: null },
  { comment: "SECRET three", contactValue: "6591462346", completedAt: at("2020-01-01") },
])
const LEAK = /secret|9146|4623/i

const isMasked = () => screen.queryByRole("button", { name: /^Masked/ }) !== null
const toggle = async () => {
  await userEvent.click(screen.getByRole("button", { name: "More" }))
  const menu = within(screen.getByRole("menu", { name: "More" }))
  await userEvent.click(menu.getByRole("menuitemcheckbox", { name: "Mask numbers and comments" }))
}

describe("privacy mode (issue 3, item 13)", () => {
  test("nothing of numbers, addresses and comments is in the DOM, in no view and no detail", () => {
    const { container } = renderPanel({
      state: settled(secrets, { error: new JourneyError("HOST_ERROR", "x", "no +65 9146-2346") }),
      settings: settings({ privacy: true }),
      choice: choice({ search: "secret" }),
    })
    act(() => screen.getByRole("button", { name: /^Show: 1 interaction/ }).click())
    for (const button of screen.getAllByRole("button", { name: /^Details/ })) {
      act(() => button.click())
    }
    expect(screen.getAllByText("Comment hidden")).toHaveLength(6)
    expect(container.innerHTML).not.toMatch(LEAK)
    act(() => screen.getByRole("radio", { name: "Grid" }).click())
    expect(container.innerHTML).not.toMatch(LEAK)
  })

  test("(control: without it they are there)", () => {
    const { container } = renderPanel({ state: settled(secrets) })
    expect(container.innerHTML).toMatch(LEAK)
  })

  test("is switched by the menu, and its state is seen", async () => {
    const { container } = renderPanel({ state: settled(secrets) })
    await toggle()
    expect(isMasked()).toBe(true)
    expect(screen.getByText("Masked")).toBeVisible()
    expect(container.querySelector("[data-journey-panel]")).toHaveAttribute("data-masked")
    expect(container.innerHTML).not.toMatch(LEAK)
    await userEvent.click(screen.getByRole("button", { name: "Masked: show numbers and comments" }))
    expect(isMasked()).toBe(false)
    expect(container.innerHTML).toMatch(LEAK)
  })

  test("stays on from call to call until it is taken off", async () => {
    const { again } = renderPanel({ state: settled(secrets) })
    await toggle()
    again({ call: call({ id: callId("9") }), state: settled(null) })
    expect(isMasked()).toBe(true)
    again({ call: null, state: settled(null) })
    expect(isMasked()).toBe(true)
  })

  test("taken off against the setting, it is on again for the next call, and when flipping back", async () => {
    const masking = { settings: settings({ privacy: true }) }
    const { again } = renderPanel({ state: settled(secrets), ...masking })
    await toggle()
    expect(isMasked()).toBe(false)
    again({ ...masking, state: settled(secrets, { busy: true }) })
    expect(isMasked()).toBe(false)
    again({ ...masking, call: call({ id: callId("9") }), state: settled(null) })
    expect(isMasked()).toBe(true)
    again({ ...masking, state: settled(secrets) })
    expect(isMasked()).toBe(true)
  })

  test("masks the customer who is looked up", () => {
    const subject = {
      callId: null,
      accountNumber: null,
      contactNumber: contactNumber("6591462346"),
      campaignName: null,
    }
    const { container } = renderPanel({
      call: null,
      state: settled({ ...secrets, subject }),
      lookUp: { subject, find: () => {}, clear: () => {} },
      settings: settings({ privacy: true }),
    })
    expect(container.innerHTML).not.toMatch(LEAK)
  })
})

describe("numbers and addresses in the desktop's own words", () => {
  test.each([
    ["No answer from +65 9146-2346 today", "No answer from +•• ••••-••46 today"],
    ["write to a.b@example.com", "write to •.•@•••••••.•••"],
    ["error 4711 on line 12", "error 4711 on line 12"],
    ["LCM key 2|3|3|0|0|44|1", "LCM key •|•|•|•|•|•4|1"],
  ])("%s", (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })
})
