import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { EMAIL, SMS } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { at, choice, missed } from "../model/make"
import { journeyOf, renderPanel, rowsIn, settled, the } from "./panelRig"

const FOUR = ["2026-05-02", "2026-05-03", "2026-05-04", "2026-05-06"].map((day) =>
  missed({ completedAt: at(day), completedText: day }),
)
const streak = (container: Element) =>
  the(container.querySelector<HTMLElement>("[data-journey-streak]"))
const show = (rows: readonly Partial<Interaction>[]) =>
  renderPanel({ state: settled(journeyOf(rows)) })

describe("attempts that reached nobody fold into one line", () => {
  test("which says how many, how they ended, the channel and the days", () => {
    const { container } = show(FOUR)
    expect(streak(container)).toHaveAttribute("data-count", "4")
    expect(streak(container)).toHaveAttribute("data-outcome", "no-answer")
    expect(within(streak(container)).getByRole("button")).toHaveAccessibleName(
      /^4 × No answer, Outbound Voice, May 2\s–\s6$/,
    )
    expect(streak(container)).toHaveTextContent(/4 × No answer, Voice, May 2\s–\s6/)
    expect(rowsIn(container)).toHaveLength(0)
    expect(screen.getByText("4 interactions")).toBeVisible()
    expect(screen.getByRole("status")).toHaveTextContent("4 of 4 interactions")
  })

  test("whose names differ but not the kind are called by the kind", () => {
    const { container } = show([missed({ outcome: "Rang out" }), missed({ outcome: "No reply" })])
    expect(within(streak(container)).getByRole("button")).toHaveAccessibleName(
      "2 × No answer, Outbound Voice, May 12",
    )
  })

  test.each<[string, Partial<Interaction>]>([
    ["a comment", { comment: "left word" }],
    ["a change of the score", { scoreBefore: 1, scoreAfter: 2 }],
    ["another channel", { channelId: SMS }],
    ["another direction", { direction: "inbound" }],
    ["another month", { completedAt: at("2026-04-30") }],
    ["no date", { completedAt: null }],
  ])("but never with %s, which folding would hide", (_, fields) => {
    const { container } = show([missed(), missed(fields)])
    expect(container.querySelector("[data-journey-streak]")).toBeNull()
    expect(rowsIn(container)).toHaveLength(2)
  })

  test("rows outside what was asked never fold", async () => {
    const old = ["2020-01-01", "2020-01-02"].map((day) => missed({ completedAt: at(day) }))
    const { container } = show([{}, ...old])
    await userEvent.click(screen.getByRole("button", { name: /^Show: 2 interactions/ }))
    expect(container.querySelector("[data-journey-streak]")).toBeNull()
    expect(rowsIn(container)).toHaveLength(3)
  })
})

describe("a streak opens", () => {
  test("by its button, in place", async () => {
    const { container } = show(FOUR)
    const button = within(streak(container)).getByRole("button")
    expect(button).toHaveAttribute("aria-expanded", "false")
    await userEvent.click(button)
    expect(button).toHaveAttribute("aria-expanded", "true")
    expect(rowsIn(container)).toHaveLength(4)
    await userEvent.click(button)
    expect(rowsIn(container)).toHaveLength(0)
  })

  test("and stays open when a refresh brings one more of it", async () => {
    const { container, again } = show(FOUR)
    await userEvent.click(within(streak(container)).getByRole("button"))
    again({ state: settled(journeyOf([...FOUR, missed({ completedAt: at("2026-05-07") })])) })
    expect(streak(container)).toHaveAttribute("data-count", "5")
    expect(rowsIn(container)).toHaveLength(5)
  })

  test("by itself for the hits of a search, which nothing can fold away", async () => {
    const { container } = renderPanel({
      state: settled(journeyOf(FOUR)),
      choice: choice({ search: "answer" }),
    })
    expect(rowsIn(container)).toHaveLength(4)
    const button = within(streak(container)).getByRole("button")
    expect(button).toHaveAttribute("aria-expanded", "true")
    expect(button).toHaveAttribute("aria-disabled", "true")
    await userEvent.click(button)
    expect(rowsIn(container)).toHaveLength(4)
  })
})

describe("silences", () => {
  const gaps = (container: Element) =>
    [...container.querySelectorAll("[data-journey-gap]")].map((gap) => gap.textContent)

  test("of two weeks and more are marked, also the one that lasts", () => {
    const { container } = show([
      { completedAt: at("2026-05-12") },
      { completedAt: at("2026-04-30") },
      { completedAt: at("2026-04-10") },
    ])
    expect(gaps(container)).toEqual(["19 days of silence", "20 days of silence"])
    expect(the(container.querySelector("[data-journey-gap]")).tagName).toBe("LI")
  })

  test("are those of the journey: between rows that a filter left there were others", () => {
    const { container } = renderPanel({
      state: settled(
        journeyOf([
          { completedAt: at("2026-05-30") },
          { completedAt: at("2026-05-20"), channelId: EMAIL },
          { completedAt: at("2026-05-10") },
        ]),
      ),
      choice: choice({ channels: [EMAIL] }),
    })
    expect(gaps(container)).toEqual([])
  })

  test("are not told from one channel alone", () => {
    const rows = [{ completedAt: at("2026-05-12"), channelId: SMS }]
    const { container } = renderPanel({
      state: settled(journeyOf(rows, { scope: { channel: SMS, months: 12 } })),
    })
    expect(gaps(container)).toEqual([])
  })
})

test("a score that changed between attempts is marked on the row that began with another", () => {
  const { container } = show([
    { completedAt: at("2026-05-12"), scoreBefore: 9, scoreAfter: 9 },
    { completedAt: at("2026-05-10"), scoreBefore: 0, scoreAfter: 5 },
  ])
  const [newer, older] = rowsIn(container)
  expect(newer).toHaveTextContent("Changed between attempts")
  expect(older).not.toHaveTextContent("Changed between attempts")
})
