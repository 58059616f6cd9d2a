import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { callId } from "../../src/model/ids"
import type { Choice } from "../../src/model/choice"
import { choice } from "../model/make"
import { call, journeyOf, renderPanel, rowsIn, settings, settled } from "./panelRig"

const rows = journeyOf([
  { comment: "Wants the blue café", contactValue: "+65 9146-2346" },
  { comment: "Called back", agentName: "Bluebell" },
  { comment: "nothing", outcome: null },
])

const marks = (element: Element) =>
  [...element.querySelectorAll("mark")].map(({ textContent }) => textContent)
const field = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Search" })

describe("search (issue 3, item 6)", () => {
  test("what is typed becomes part of the call's choice", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    renderPanel({ state: settled(rows), onChoice })
    await userEvent.type(field(), "b")
    expect(onChoice).toHaveBeenCalledWith(choice({ search: "b" }))
  })

  test("only what matches is shown, with its hits marked in every field that is searched", () => {
    const { container } = renderPanel({ state: settled(rows), choice: choice({ search: "BLUE" }) })
    expect(rowsIn(container)).toHaveLength(2)
    expect(marks(container)).toEqual(["blue", "Blue"])
    expect(screen.getByRole("status")).toHaveTextContent(/^2 of 3 interactions · “BLUE”$/)
  })

  test("accents and separators don't matter to the marks", () => {
    const { container } = renderPanel({
      state: settled(rows),
      choice: choice({ search: "cafe 91462346" }),
    })
    expect(marks(container).toSorted()).toEqual(["9146-2346", "café"])
  })

  test("no mark in words of the panel's own, which nobody searched", () => {
    const { container } = renderPanel({
      state: settled(rows),
      choice: choice({ search: "nothing" }),
    })
    expect(marks(container)).toEqual(["nothing"])
  })

  test("the field shows the text of the call on screen, and never as an attribute", () => {
    const { again } = renderPanel({ state: settled(rows), choice: choice({ search: "blue" }) })
    expect(field().value).toBe("blue")
    expect(field()).not.toHaveAttribute("value")
    again({
      call: call({ id: callId("9") }),
      state: settled(null, { busy: true }),
      choice: choice(),
    })
    expect(field().value).toBe("")
  })

  test("another call's rows are never looked at with this call's search", () => {
    const { again, container } = renderPanel({
      state: settled(rows),
      choice: choice({ search: "zzz" }),
    })
    const other = { ...rows, subject: { ...rows.subject, callId: callId("9") } }
    again({ call: call({ id: callId("9") }), state: settled(other), choice: choice() })
    expect(rowsIn(container)).toHaveLength(3)
  })

  test("Escape empties it, Enter goes to the first row", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    const { container } = renderPanel({
      state: settled(rows),
      choice: choice({ search: "blue" }),
      onChoice,
    })
    field().focus()
    await userEvent.keyboard("{Escape}")
    expect(onChoice).toHaveBeenLastCalledWith(choice())
    await userEvent.keyboard("{Enter}")
    expect(rowsIn(container)[0]).toContainElement(document.activeElement as HTMLElement)
  })
})

describe("while privacy is on", () => {
  test("nothing that is masked is marked, and what is searched for isn't said", () => {
    const { container } = renderPanel({
      state: settled(rows),
      choice: choice({ search: "café 9146" }),
      settings: settings({ privacy: true }),
    })
    expect(rowsIn(container)).toHaveLength(1)
    expect(marks(container)).toEqual([])
    expect(screen.getByRole("status")).toHaveTextContent(/^1 of 3 interactions · a search$/)
    expect(field()).toHaveAttribute("data-masked")
    expect(container.innerHTML).not.toMatch(/café|9146/i)
  })
})
