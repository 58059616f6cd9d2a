import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import type { Quality } from "../../src/model/quality"
import { cleanQuality } from "../../src/model/quality"
import { qualityFacts } from "../../src/view/quality/qualityFacts"
import { journeyOf, renderPanel, settled } from "./panelRig"

const REPAIR = { field: "CallCompletedTime", reason: "unreadable" } as const
const of = (quality: Partial<Quality>, repaired = 0) =>
  journeyOf(
    Array.from({ length: 3 }, (_, index) => ({ repairs: index < repaired ? [REPAIR] : null })),
    { quality: { ...cleanQuality(3), ...quality } },
  )
const FULL: Partial<Quality> = {
  received: 20,
  repairs: [{ ...REPAIR, count: 2 }],
  duplicates: 1,
  refused: 4,
  cut: 5,
}

describe("how much of an answer is not as it was sent", () => {
  test.each([
    ["nothing", of({}), null],
    ["repaired rows", of({}, 2), { repaired: 2, merged: 0, refused: 0, cut: 0 }],
    ["the rest", of(FULL), { repaired: 0, merged: 1, refused: 4, cut: 5 }],
  ])("%s", (_, journey, facts) => {
    expect(qualityFacts(journey)).toEqual(facts)
  })
})

describe("on screen", () => {
  test("an answer with nothing to say of it says nothing", () => {
    renderPanel({ state: settled(of({})) })
    expect(screen.queryByText(/^Data:/)).toBeNull()
  })

  test("one quiet line says how many and why: no alert, no live region", () => {
    renderPanel({ state: settled(of(FULL, 2)) })
    const line = screen.getByText(
      "Data: 2 with fields not as sent; 1 exact duplicate merged; 4 left out, unreadable; 5 left out, over the limit",
    )
    expect(line).toBeVisible()
    expect(line.closest("[role=status], [role=alert], [aria-live]")).toBeNull()
  })

  test("fields and reasons with their counts are one click away, without any value", async () => {
    renderPanel({ state: settled(of(FULL, 2)) })
    expect(screen.queryByRole("list", { name: "Data quality" })).toBeNull()
    const button = screen.getByRole("button", { name: /^Show: Data: 2 with fields/ })
    expect(button).toHaveAttribute("aria-expanded", "false")
    await userEvent.click(button)
    const details = within(screen.getByRole("list", { name: "Data quality" }))
    expect(details.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      "20 rows received",
      "CallCompletedTime: could not be read, 2 ×",
      "1 row equal in every field, merged",
      "4 rows that could not be read at all, left out",
      "5 rows beyond the limit of the panel, left out",
    ])
    await userEvent.click(screen.getByRole("button", { name: /^Hide: Data:/ }))
    expect(screen.queryByRole("list", { name: "Data quality" })).toBeNull()
  })
})
