import axe from "axe-core"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { JourneyError } from "../../src/model/journeyError"
import { epochMs } from "../../src/model/time"
import { at, choice, context } from "../model/make"
import type { JourneyPanelProps } from "../../src/view/JourneyPanel"
import { stubClipboard } from "./clipboard"
import { journeyOf, renderPanel, settings, settled } from "./panelRig"
import { act, fireEvent, screen } from "@testing-library/react"

// jsdom paints nothing: contrast is checked in `styles.test.ts`, targets and overlaps in a browser.
const PAINTED = ["color-contrast", "target-size"]

// axe draws text to find icon fonts; jsdom has no canvas and says so at length.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null)
})

async function problems(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: Object.fromEntries(PAINTED.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"],
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
}

const full = journeyOf([
  { comment: "text", scoreBefore: 0, scoreAfter: 5, repairs: [] },
  { completedAt: null },
  { completedAt: at("2026-01-01") },
  { completedAt: at("2020-01-01") },
])
const long = journeyOf(
  Array.from({ length: 400 }, (_, hour) => ({
    completedAt: epochMs(context().now - hour * 3_600_000),
  })),
)

const idleLookUp = { subject: null, find: () => {}, clear: () => {} }

describe("axe finds nothing", () => {
  test.each<[string, Partial<JourneyPanelProps>]>([
    ["idle", { call: null, state: settled(null) }],
    ["loading", { state: settled(null, { busy: true }) }],
    ["rows", { state: settled(full) }],
    ["windowed rows", { state: settled(long) }],
    ["empty", { state: settled(journeyOf([])) }],
    ["failed", { state: settled(null, { error: new JourneyError("TIMEOUT", "x") }) }],
    ["failed over rows", { state: settled(full, { error: new JourneyError("TIMEOUT", "x") }) }],
    ["a look-up, idle", { call: null, state: settled(null), lookUp: idleLookUp }],
    ["masked", { state: settled(full), settings: settings({ privacy: true }) }],
    [
      "empty in this filter",
      { state: settled(full), choice: choice({ search: "nobody", agents: ["a", "b", "c"] }) },
    ],
    ["hits", { state: settled(full), choice: choice({ search: "text" }) }],
    ["a notice", { notice: { title: "a", sentence: "b", code: "NO_HOST" } }],
  ])("%s", async (_, props) => {
    const { container } = renderPanel(props)
    expect(await problems(container)).toEqual([])
  })

  test("with the further filters, the menu or the help open", async () => {
    const { container } = renderPanel({ state: settled(full) })
    act(() => screen.getByRole("button", { name: "Filter" }).click())
    expect(await problems(container)).toEqual([])
    act(() => screen.getByRole("button", { name: "More" }).click())
    expect(await problems(container)).toEqual([])
    act(() => screen.getByRole("menuitem", { name: "Keys" }).click())
    expect(screen.getByRole("dialog", { name: "Keys" })).toBeVisible()
    expect(await problems(container)).toEqual([])
  })

  test("with details and outside rows open", async () => {
    const { container } = renderPanel({ state: settled(full) })
    screen.getByRole("button", { name: /^Show: 1 interaction/ }).click()
    for (const button of screen.getAllByRole("button", { name: /^Details/ })) button.click()
    expect(await problems(container)).toEqual([])
  })

  test("the grid, with details open", async () => {
    const { container } = renderPanel({ state: settled(full) })
    fireEvent.click(screen.getByRole("radio", { name: "Grid" }))
    for (const button of screen.getAllByRole("button", { name: /^Details/ }))
      fireEvent.click(button)
    expect(await problems(container)).toEqual([])
  })

  test("a windowed grid", async () => {
    const { container } = renderPanel({ state: settled(long) })
    fireEvent.click(screen.getByRole("radio", { name: "Grid" }))
    expect(await problems(container)).toEqual([])
  })

  test("a text that could not be copied", async () => {
    stubClipboard("forbidden")
    const { container } = renderPanel({ state: settled(full) })
    fireEvent.click(screen.getByRole("button", { name: "More" }))
    fireEvent.click(screen.getByRole("menuitem", { name: /^Copy for wrap-up/ }))
    await screen.findByRole("textbox", { name: "Text to copy" })
    expect(await problems(container)).toEqual([])
    vi.unstubAllGlobals()
  })
})
