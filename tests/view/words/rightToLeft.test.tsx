import { fireEvent } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { arabic } from "../../../src/view/words/arabic/arabic"
import { at } from "../../model/make"
import { call, journeyOf, renderPanel, rowsIn, settings, settled, the } from "../panelRig"

const inArabic = settings({ locale: "ar-EG", language: arabic })
const inEmirates = settings({ locale: "ar-AE", language: arabic })
const rows = journeyOf([
  { outcome: "No answer (1)", scoreBefore: 42, scoreAfter: 47, comment: "+971 50 123" },
  { outcome: "Sale", scoreBefore: 47, scoreAfter: 44, completedAt: at("2026-04-02") },
])
const panelOf = (container: Element) => the(container.querySelector("[data-journey-panel]"))

describe("a panel from the right", () => {
  test("says so on its root, and English says that it isn't, whatever page is around it", () => {
    const { container } = renderPanel({ state: settled(rows), settings: inArabic })
    expect(panelOf(container)).toHaveAttribute("dir", "rtl")
    expect(panelOf(container)).toHaveAttribute("lang", "ar-EG")
    const english = renderPanel({ state: settled(rows) })
    expect(panelOf(english.container)).toHaveAttribute("dir", "ltr")
    expect(panelOf(english.container)).toHaveAttribute("lang", "en-US")
  })

  test("what scripts read stays as it is", () => {
    const { container } = renderPanel({ state: settled(rows), settings: inArabic })
    expect(rowsIn(container)[0]).toHaveAttribute("data-score-change", "+5")
    expect(rowsIn(container)[0]?.querySelector("time")).toHaveAttribute(
      "datetime",
      "2026-05-12T09:22:23.000Z",
    )
  })

  test("digits are those of the locale, everywhere", () => {
    const { container } = renderPanel({
      call: call({ startedAt: at("2026-05-31 11:57:46") }),
      state: settled(rows),
      settings: inArabic,
    })
    expect(container.querySelector("[role=status]")).toHaveTextContent("٢ من تفاعلين")
    expect(container.querySelector("[role=timer]")).toHaveTextContent("٢:١٤")
    expect(container.querySelector(".cj-count")).toHaveTextContent("٢")
    const emirates = renderPanel({ state: settled(rows), settings: inEmirates })
    expect(emirates.container.querySelector("[role=status]")).toHaveTextContent("2 من تفاعلين")
  })

  test("the score leads to the left, and its sign stays with its number", () => {
    const { container } = renderPanel({ state: settled(rows), settings: inEmirates })
    const [first, second] = rowsIn(container)
    expect(first?.querySelector(".cj-score-move")).toHaveTextContent("42 ← 47")
    expect(first?.querySelector(".cj-change")?.textContent).toBe("\u200e+5")
    expect(second?.querySelector(".cj-change")?.textContent).toBe("\u200e-3")
  })

  test("the desktop's words in a sentence are isolated", () => {
    const { container } = renderPanel({ state: settled(rows), settings: inArabic })
    expect(container.querySelector(".cj-brief-full")?.textContent).toContain(
      "\u2068No answer (1)\u2069",
    )
  })

  test("plain text of a row is isolated, too", () => {
    const { container } = renderPanel({ state: settled(rows), settings: inArabic })
    expect(container.querySelector(".cj-comment > bdi")).toHaveAttribute("dir", "auto")
    expect(container.querySelector(".cj-comment > bdi")).toHaveTextContent("+971 50 123")
  })

  test("numbers keep the order of their digits", () => {
    const { container } = renderPanel({ state: settled(rows), settings: inArabic })
    expect(container.querySelector(".cj-number > bdi")).toHaveAttribute("dir", "ltr")
    expect(container.querySelector(".cj-caller")).toHaveAttribute("dir", "ltr")
  })

  test("the months run from the right, and an arrow leads where it points", () => {
    const { container, props } = renderPanel({ state: settled(rows), settings: inArabic })
    expect(container.querySelector(".cj-strip-plot")).toHaveAttribute("dir", "rtl")
    const newest = the(container.querySelector<HTMLElement>(".cj-strip-month:last-child"))
    fireEvent.keyDown(newest, { key: "ArrowRight" })
    expect(props.onChoice).toHaveBeenCalledWith(
      expect.objectContaining({ monthRange: { first: "2026-04", last: "2026-04" } }),
    )
  })
})
