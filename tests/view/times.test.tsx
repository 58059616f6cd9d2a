import { act, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { at } from "../model/make"
import { call, journeyOf, renderPanel, rowsIn, settings, settled, the } from "./panelRig"
import { callId } from "../../src/model/ids"

const rows = settled(
  journeyOf([{ completedAt: at("2026-05-28 09:22:23") }, { completedAt: at("2026-03-02") }]),
)
const days = (container: Element) =>
  rowsIn(container).map((row) => row.querySelector(".cj-day")?.textContent)

async function choose(name: string) {
  const user = userEvent.setup()
  await user.click(screen.getByRole("button", { name: "More" }))
  await user.click(screen.getByRole("menuitemcheckbox", { name }))
}

describe("relative times are the agent's choice", () => {
  test("taken in the menu and taken back, from call to call", async () => {
    const { container, again } = renderPanel({ state: rows })
    expect(days(container)).toEqual(["28 Thu", "2 Mon"])
    await choose("Relative times")
    expect(days(container)).toEqual(["3d ago", "2mo ago"])
    act(() => again({ call: call({ id: callId("2") }), state: rows }))
    await choose("Relative times")
    expect(days(container)).toEqual([])
    act(() => again({ state: rows }))
    expect(days(container)).toEqual(["28 Thu", "2 Mon"])
  })

  test("the setting says how it begins; the date is within reach, and scripts read it as before", () => {
    const { container } = renderPanel({ state: rows, settings: settings({ times: "relative" }) })
    const time = the(rowsIn(container)[0]?.querySelector("time"))
    expect(time).toHaveTextContent(/^3d ago 9:22\sAM$/)
    expect(time).toHaveAttribute("title", expect.stringMatching(/^May 28, 2026, 9:22:23\sAM$/))
    expect(time).toHaveAttribute("datetime", "2026-05-28T09:22:23.000Z")
    expect(container.querySelector(".cj-brief-full")).toHaveTextContent("Last reached 3d ago")
  })
})
