import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { EMAIL, SMS } from "../../src/model/channel"
import { callId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import type { Journey } from "../../src/model/journey"
import { ianaZone } from "../../src/model/time"
import { isWholeMonth } from "../../src/view/brief/isWholeMonth"
import { at, choice, context, missed } from "../model/make"
import { call, journeyOf, renderPanel, settings, settled } from "./panelRig"

const line = () => screen.getByRole("group", { name: "Brief" })
/** The facts as screen readers hear them, in order. */
const facts = () =>
  [...line().querySelectorAll(".cj-brief-full")].map((each) =>
    each.textContent.replaceAll(/\s/g, " "),
  )
const show = (rows: readonly Partial<Interaction>[], fields: Partial<Journey> = {}) =>
  renderPanel({ state: settled(journeyOf(rows, fields)) })

const DO_NOT_CALL = { outcomeId: 5, outcome: "Do not call", outcomeKind: "do-not-call" } as const
const CALLBACK = { outcomeId: 4, outcome: "Callback", outcomeKind: "callback" } as const

describe("the brief says, in this order,", () => {
  test("who was reached last, how hard we tried, and the score and its change", () => {
    show([
      { completedAt: at("2026-05-12 09:22"), scoreBefore: 20, scoreAfter: 30 },
      missed({ completedAt: at("2026-05-20") }),
      { completedAt: at("2026-01-12"), scoreBefore: 10, scoreAfter: 20 },
    ])
    expect(facts()).toEqual([
      "Last reached May 12, 9:22 AM: Outbound Voice, Success",
      "2 attempts in 30 days, 1 answered",
      "Lead score 30, +20 over 12 months",
    ])
  })

  test("first of all that the customer must not be called, and since when", () => {
    show([{ completedAt: at("2026-05-12") }, { ...DO_NOT_CALL, completedAt: at("2026-03-02") }])
    expect(facts()[0]).toBe("Do not call, since Mar 2")
    expect(facts()[1]).toMatch(/^Last reached May 12/)
  })

  test("first of all a callback that is due; the day stands in the fact that follows", () => {
    show([{ ...CALLBACK, completedAt: at("2026-05-12 09:22") }])
    expect(facts().slice(0, 2)).toEqual([
      "Callback due",
      "Last reached May 12, 9:22 AM: Outbound Voice, Callback",
    ])
  })

  test("the year of another year, since over twelve months a day can occur twice", () => {
    show([{ completedAt: at("2025-06-12") }])
    expect(facts()[0]).toBe("Last reached Jun 12, 2025: Outbound Voice, Success")
  })

  test("the day of the pinned zone", () => {
    const late = { completedAt: at("2026-05-12 20:00") }
    renderPanel({
      state: settled(journeyOf([late])),
      settings: settings({ timeZone: ianaZone("Pacific/Auckland") }),
    })
    expect(facts()[0]).toMatch(/^Last reached May 13, 8:00 AM/)
  })
})

describe("what isn't known is left out, never 0", () => {
  test("no score, nobody reached, no attempt of late: no brief", () => {
    show([missed({ completedAt: at("2026-01-12") })])
    expect(screen.queryByRole("group", { name: "Brief" })).toBeNull()
  })

  test("a score of 0 is a score, and one score is no change", () => {
    show([missed({ completedAt: at("2026-01-12"), scoreAfter: 0 })])
    expect(facts()).toEqual(["Lead score 0"])
  })

  test("messages are never answered; voice calls that weren't are said to be none", () => {
    const { unmount } = show([{ channelId: SMS }, { channelId: EMAIL }])
    expect(facts().at(-1)).toBe("2 attempts in 30 days")
    unmount()
    show([missed()])
    expect(facts()).toEqual(["1 attempt in 30 days, none answered"])
  })

  test("somebody who was reached on an unknown day", () => {
    show([{ completedAt: null }])
    expect(facts()).toEqual(["Last reached: Outbound Voice, Success"])
  })
})

describe("it is told from what is held of the period", () => {
  test("whatever the other filters leave", () => {
    renderPanel({ state: settled(journeyOf([{}])), choice: choice({ channels: [EMAIL] }) })
    expect(facts()[0]).toMatch(/^Last reached May 12/)
  })

  test("and says where that is one channel, or fewer months than chosen", () => {
    show([{ channelId: SMS }], { scope: { channel: SMS, months: 12 } })
    expect(facts().at(-1)).toBe("SMS only")
    expect(facts().join()).not.toContain("over")
  })

  test("a partial journey says how far it reaches", () => {
    show([{ scoreBefore: 1, scoreAfter: 2 }], { scope: { channel: "all", months: 3 } })
    expect(facts()).toContain("Lead score 2, +1 over 3 months")
    expect(facts().at(-1)).toBe("3 months only")
  })

  test.each([
    [1, "2026-03-15", false],
    [1, "2026-05-31", true],
    [3, "2026-03-15", true],
  ])("%i months on %s hold the last 30 days: %s", (months, today, holds) => {
    expect(isWholeMonth(months, context(`${today} 12:00`))).toBe(holds)
  })
})

describe("as a line", () => {
  test("it is no live region, and has none in it", () => {
    show([{}])
    expect(line().closest("[role=status], [aria-live]")).toBeNull()
    expect(line().querySelector("[role=status], [role=alert], [aria-live]")).toBeNull()
  })

  test("a button shows every fact in full", async () => {
    show([{}])
    const button = within(line()).getByRole("button", { name: "Whole brief" })
    expect(button).toHaveAttribute("aria-expanded", "false")
    await userEvent.click(button)
    expect(button).toHaveAttribute("aria-expanded", "true")
    expect(line()).toHaveAttribute("data-open")
  })

  test("what was open for one call is not open for the next", async () => {
    const { again } = show([{}])
    await userEvent.click(screen.getByRole("button", { name: "Whole brief" }))
    const next = journeyOf([{}])
    again({
      call: call({ id: callId("999") }),
      state: settled({ ...next, subject: { ...next.subject, callId: callId("999") } }),
    })
    expect(line()).not.toHaveAttribute("data-open")
  })

  test("markup from the wire is text", () => {
    show([{ outcome: "<b>Sold</b>" }])
    expect(line()).toHaveTextContent("<b>Sold</b>")
    expect(line().querySelector("b")).toBeNull()
  })
})
