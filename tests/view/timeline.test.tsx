import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { epochMs, ianaZone } from "../../src/model/time"
import { german } from "../../src/view/words/german/german"
import { at, context } from "../model/make"
import { journeyOf, renderPanel, rowsIn, settings, settled } from "./panelRig"

const headings = (container: Element) =>
  [...container.querySelectorAll("[data-journey-month]")].map((heading) => [
    heading.getAttribute("data-journey-month"),
    heading.textContent,
  ])

const HOUR_MS = 3_600_000
const long = (count: number) =>
  journeyOf(
    Array.from({ length: count }, (_, hour) => ({
      completedAt: epochMs(context().now - hour * HOUR_MS),
      agentName: `agent ${hour + 1}`,
    })),
  )

describe("months", () => {
  test("are headings, newest first, undated rows last", () => {
    const { container } = renderPanel({
      state: settled(
        journeyOf([
          { completedAt: null, completedText: "?" },
          { completedAt: at("2026-03-02") },
          { completedAt: at("2026-05-12") },
        ]),
      ),
    })
    expect(headings(container)).toEqual([
      ["2026-05", "May 2026"],
      ["2026-03", "March 2026"],
      ["unknown", "Unknown date"],
    ])
    expect(screen.getByRole("heading", { level: 3, name: "May 2026" })).toBeVisible()
    expect(screen.getAllByRole("list").map((list) => list.getAttribute("aria-label"))).toEqual([
      "Live call",
      "Now",
      "May 2026",
      "March 2026",
      "Unknown date",
    ])
  })

  test("are those of the pinned zone, in the language of the locale", () => {
    const midnight = at("2026-04-30 23:30", ianaZone("UTC"))
    const { container, again } = renderPanel({
      state: settled(journeyOf([{ completedAt: midnight }])),
      settings: settings({
        timeZone: ianaZone("Pacific/Auckland"),
        locale: "de-DE",
        language: german,
      }),
    })
    expect(headings(container)).toEqual([["2026-05", "Mai 2026"]])
    again({ state: settled(journeyOf([{ completedAt: midnight }])), settings: settings() })
    expect(headings(container)).toEqual([["2026-04", "April 2026"]])
  })

  test("say how many interactions are under them", () => {
    const { container } = renderPanel({ state: settled(long(3)) })
    expect(container.querySelector(".cj-month-head")).toHaveTextContent("May 20263 interactions")
  })
})

describe("a short journey is whole in the DOM (decision 14)", () => {
  test("rows newest first, each once, without places", () => {
    const { container } = renderPanel({ state: settled(long(150)) })
    const rows = rowsIn(container)
    expect(rows).toHaveLength(150)
    expect(rows[0]).toHaveTextContent("agent 1")
    expect(rows.at(-1)).toHaveTextContent("agent 150")
    expect(rows.some((row) => row.hasAttribute("aria-posinset"))).toBe(false)
  })
})

describe("a long journey is windowed", () => {
  test("only what is near is in the DOM, and each row says its place among all", () => {
    const { container } = renderPanel({ state: settled(long(5000)) })
    const rows = rowsIn(container)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(100)
    expect(rows[0]).toHaveAttribute("aria-posinset", "1")
    expect(rows[7]).toHaveAttribute("aria-posinset", "8")
    expect(new Set(rows.map((row) => row.getAttribute("aria-setsize")))).toEqual(new Set(["5000"]))
    expect(headings(container)).toEqual([["2026-05", "May 2026"]])
  })

  test("a row opens in place there too", async () => {
    const { container } = renderPanel({ state: settled(long(500)) })
    await userEvent.click(screen.getByRole("button", { name: /^Details: Success, May 31, 11:00/ }))
    expect(rowsIn(container)[1]?.querySelector("dl")).not.toBeNull()
  })
})

test("the scroller takes focus and has a name, for those who scroll by keys", () => {
  renderPanel()
  const scroller = screen.getByRole("group", { name: "Interactions, newest first" })
  expect(scroller).toHaveAttribute("tabindex", "0")
})
