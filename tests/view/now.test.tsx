import { act, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { callId } from "../../src/model/ids"
import { epochMs } from "../../src/model/time"
import { durationText } from "../../src/view/format/durationText"
import type { PanelClock } from "../../src/view/panelClock"
import { at, context } from "../model/make"
import { call, journeyOf, renderPanel, settled, the } from "./panelRig"

const now = (container: Element) => the(container.querySelector<HTMLElement>("[data-journey-now]"))

/** A clock that a test moves. */
function movedClock() {
  let wallMs: number = context().now
  const due = new Map<() => void, number>()
  const clock: PanelClock = {
    wallMs: () => wallMs,
    after: (delayMs, callback) => {
      due.set(callback, wallMs + delayMs)
      return () => due.delete(callback)
    },
  }
  return {
    clock,
    pass: (ms: number) => {
      wallMs += ms
      for (const [callback, atMs] of due) {
        if (atMs > wallMs) continue
        due.delete(callback)
        callback()
      }
    },
  }
}

describe("the live call", () => {
  test("is a list item at the top, with its state and direction", () => {
    const { container } = renderPanel({ call: call({ state: "held", direction: "inbound" }) })
    const list = screen.getByRole("list", { name: "Live call" })
    expect(within(list).getByRole("listitem")).toBe(now(container))
    expect(now(container)).toHaveTextContent("NowOn holdInbound")
    expect(screen.getAllByRole("list")[0]).toBe(list)
    expect(now(container)).not.toHaveAttribute("data-journey-row")
  })

  test("is there before there are rows, and not when no call is on", () => {
    const { container, again } = renderPanel({ state: settled(null, { busy: true }) })
    expect(now(container)).toBeVisible()
    again({ call: null, state: settled(null) })
    expect(container.querySelector("[data-journey-now]")).toBeNull()
  })

  test("runs, second by second, outside every live region", () => {
    const { clock, pass } = movedClock()
    const startedAt = epochMs(context().now - 134_400)
    renderPanel({ call: call({ startedAt }), clock })
    const timer = screen.getByRole("timer", { name: "Running time" })
    expect(timer).toHaveTextContent("2:14")
    act(() => pass(600))
    expect(timer).toHaveTextContent("2:15")
    act(() => pass(1000))
    expect(timer).toHaveTextContent("2:16")
    expect(timer.closest("[role=status], [role=alert], [aria-live]")).toBeNull()
    expect(screen.getByRole("status")).not.toHaveTextContent("2:1")
  })

  test("without a beginning that is known has no clock", () => {
    renderPanel({ call: call({ startedAt: null, direction: "unknown" }) })
    expect(screen.queryByRole("timer")).toBeNull()
  })

  test.each([
    [-5_000, "0:00"],
    [999, "0:00"],
    [61_000, "1:01"],
    [3_599_000, "59:59"],
    [3_723_000, "1:02:03"],
    [90_000_000, "25:00:00"],
  ])("%i ms are %s", (ms, text) => {
    expect(durationText(ms)).toBe(text)
  })
})

describe("rows that wait", () => {
  const show = vi.fn<() => void>()

  test("are said once in the status, and shown by a button outside it", async () => {
    const { container, again } = renderPanel({ fresh: { count: 2, show } })
    expect(screen.getAllByRole("status")).toHaveLength(1)
    expect(screen.getByRole("status")).toHaveTextContent(/^1 of 1 interaction · 2 new to show$/)
    const button = screen.getByRole("button", { name: "2 new" })
    expect(button.closest("[role=status]")).toBeNull()
    await userEvent.click(button)
    expect(show).toHaveBeenCalledOnce()
    expect(screen.getByRole("group", { name: "Interactions, newest first" })).toHaveFocus()
    again({ fresh: null })
    expect(container).not.toHaveTextContent("2 new")
  })

  test("are another call's no more", () => {
    renderPanel({ call: call({ id: callId("999") }), fresh: { count: 2, show } })
    expect(screen.queryByRole("button", { name: "2 new" })).toBeNull()
    expect(screen.getByRole("status")).not.toHaveTextContent("new")
  })
})

describe("while the desktop is asked again", () => {
  test("the rows stay, and the time of the answer says that more is on its way", () => {
    const journey = journeyOf([{}], { asOf: at("2026-05-31 09:05") })
    const { container, again } = renderPanel({ state: settled(journey, { busy: true }) })
    expect(screen.getByText("As of 9:05 AM, refreshing")).toBeVisible()
    expect(container.querySelectorAll("[data-journey-row]")).toHaveLength(1)
    again({ state: settled(journey) })
    expect(screen.getByText("As of 9:05 AM")).toBeVisible()
  })
})
