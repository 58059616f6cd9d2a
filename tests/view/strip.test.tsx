import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import type { Choice, MonthRange } from "../../src/model/choice"
import { epochMs, monthKey } from "../../src/model/time"
import { monthPosition } from "../../src/view/strip/monthPosition"
import { sparkline } from "../../src/view/strip/sparkline"
import { stripMonths } from "../../src/view/strip/stripMonths"
import {
  clickMonth,
  extendTo,
  isInRange,
  monthOfKey,
  rangeBetween,
} from "../../src/view/strip/stripRange"
import { at, choice, context, interaction, missed, ZONES } from "../model/make"
import { journeyOf, renderPanel, settled } from "./panelRig"

const month = (text: string) => monthKey(Number(text.slice(0, 4)), Number(text.slice(5)))
const range = (first: string, last: string): MonthRange => ({
  first: month(first),
  last: month(last),
})

describe("the range that is chosen", () => {
  test("is in order, whichever end came first", () => {
    expect(rangeBetween(month("2026-03"), month("2025-11"))).toEqual(range("2025-11", "2026-03"))
  })

  test.each([
    ["2025-10", false],
    ["2025-11", true],
    ["2026-01", true],
    ["2026-03", true],
    ["2026-04", false],
  ])("%s is in Nov – Mar: %s", (key, inside) => {
    expect(isInRange(month(key), range("2025-11", "2026-03"))).toBe(inside)
  })

  test("a click chooses one month, and clears it when it was alone", () => {
    const one = clickMonth(month("2026-03"), { range: null, anchor: null })
    expect(one).toEqual({ range: range("2026-03", "2026-03"), anchor: "2026-03" })
    expect(clickMonth(month("2026-03"), one).range).toBeNull()
    const wide = { range: range("2026-01", "2026-03"), anchor: month("2026-01") }
    expect(clickMonth(month("2026-03"), wide).range).toEqual(range("2026-03", "2026-03"))
  })

  test.each<[string, string, string | null, MonthRange | null, MonthRange]>([
    ["from nothing, from where the focus is", "2026-05", null, null, range("2026-04", "2026-05")],
    ["forward", "2026-05", "2026-03", range("2026-03", "2026-03"), range("2026-03", "2026-05")],
    [
      "back over the anchor",
      "2026-05",
      "2026-05",
      range("2026-05", "2026-06"),
      range("2026-05", "2026-05"),
    ],
    [
      "of another's choosing, held at its first",
      "2026-05",
      null,
      range("2026-02", "2026-03"),
      range("2026-02", "2026-05"),
    ],
    [
      "with an anchor that is no end of it any more",
      "2026-05",
      "2025-01",
      range("2026-02", "2026-03"),
      range("2026-02", "2026-05"),
    ],
  ])("extends %s", (_, to, anchor, before, after) => {
    const held = { range: before, anchor: anchor === null ? null : month(anchor) }
    expect(extendTo(month(to), month("2026-04"), held).range).toEqual(after)
  })

  test.each([
    ["ArrowLeft", 0, 0],
    ["ArrowLeft", 5, 4],
    ["ArrowRight", 12, 12],
    ["ArrowRight", 5, 6],
    ["Home", 5, 0],
    ["End", 5, 12],
    ["a", 5, null],
  ])("%s from %i leads to %s", (key, index, to) => {
    expect(monthOfKey(key, index, 13, "ltr")).toBe(to)
  })

  test.each([
    ["ArrowLeft", 12, 12],
    ["ArrowLeft", 5, 6],
    ["ArrowRight", 0, 0],
    ["ArrowRight", 5, 4],
    ["Home", 5, 0],
    ["End", 5, 12],
  ])("where the months run from the right, %s from %i leads to %s", (key, index, to) => {
    expect(monthOfKey(key, index, 13, "rtl")).toBe(to)
  })
})

describe("what the strip shows", () => {
  test("thirteen calendar months for twelve, oldest first (ruling 6)", () => {
    const { bars } = stripMonths([], 12, 12, context())
    expect(bars.map((bar) => bar.month)).toHaveLength(13)
    expect([bars[0]?.month, bars.at(-1)?.month]).toEqual(["2025-05", "2026-05"])
    expect(stripMonths([], 3, 12, context()).bars).toHaveLength(4)
  })

  test("counts undated rows apart, and the best month", () => {
    const rows = [
      interaction({ completedAt: at("2026-05-12") }),
      missed({ completedAt: at("2026-05-11") }),
      interaction({ completedAt: at("2026-04-11") }),
      interaction({ completedAt: null }),
    ]
    expect(stripMonths(rows, 3, 12, context())).toMatchObject({ most: 2, undated: 1 })
  })

  test("months that the desktop was not asked for are not loaded, rather than empty", () => {
    const { bars } = stripMonths([], 6, 3, context())
    expect(bars.filter(({ loaded }) => loaded).map((bar) => bar.month)).toEqual([
      "2026-02",
      "2026-03",
      "2026-04",
      "2026-05",
    ])
  })
})

describe("the course of the score", () => {
  const months = ["2026-02", "2026-03", "2026-04"].map(month)

  test.each(ZONES)("stands above its months, in %s", (zone) => {
    expect(monthPosition(at("2026-02-01 00:00", zone), months, zone)).toBe(0)
    expect(monthPosition(at("2026-02-15 00:00", zone), months, zone)).toBe(0.5)
    expect(monthPosition(at("2026-04-01 00:00", zone), months, zone)).toBe(2)
    expect(monthPosition(at("2026-04-16 00:00", zone), months, zone)).toBe(2.5)
    expect(monthPosition(at("2026-01-31 00:00", zone), months, zone)).toBeLessThan(0)
  })

  const points = (...pairs: [at: number, score: number][]) =>
    pairs.map(([moment, score]) => ({ at: epochMs(moment), score }))
  const tenth = (moment: number) => moment / 10

  test.each([
    ["no score", points(), "", null],
    ["one score", points([5, 7]), "0.5,10", "0.5,10"],
    ["a level score", points([0, 3], [10, 3]), "0,10 1,10", "1,10"],
    ["time as it passed", points([0, 0], [10, 10], [100, 5]), "0,20 1,0 10,10", "10,10"],
    ["below nought", points([0, -5], [1, 5]), "0,20 0.1,0", "0.1,0"],
  ])("of %s", (_, series, line, end) => {
    expect(sparkline(series, tenth, 20)).toEqual({ points: line, end })
  })
})

describe("on screen", () => {
  const rows = [
    { completedAt: at("2026-05-12"), scoreBefore: 20, scoreAfter: 15 },
    { completedAt: at("2026-05-02"), ...miss() },
    { completedAt: at("2026-03-12"), scoreBefore: 0, scoreAfter: 0 },
    { completedAt: at("2026-02-12"), channelId: SMS },
  ]
  function miss() {
    const { outcomeId, outcome, outcomeKind } = missed()
    return { outcomeId, outcome, outcomeKind }
  }
  const strip = () => screen.getByRole("toolbar", { name: "Months" })
  const bar = (name: string | RegExp) => within(strip()).getByRole("button", { name })
  const chosen = (onChoice: (next: Choice) => void) =>
    vi.mocked(onChoice).mock.calls.map(([next]) => next.monthRange)

  test("each month is a toggle button whose name says what its bar shows; 0 is a score, unknown is none", () => {
    renderPanel({ state: settled(journeyOf(rows)) })
    const buttons = within(strip()).getAllByRole("button")
    expect(buttons).toHaveLength(13)
    expect(bar("May 2026, 2 attempts, 1 answered, score 15")).toHaveAttribute(
      "aria-pressed",
      "false",
    )
    expect(bar("March 2026, 1 attempt, 1 answered, score 0")).toBeVisible()
    expect(bar("February 2026, 1 attempt")).toBeVisible()
    expect(bar("January 2026, 0 attempts")).toBeVisible()
    expect(bar("May 2025, 0 attempts")).toBeVisible()
  })

  test("it says how it is worked", () => {
    renderPanel({ state: settled(journeyOf(rows)) })
    expect(strip()).toHaveAccessibleDescription(/Arrow keys.*Shift.*Escape/)
  })

  test("a click chooses a month, Shift extends, and the rest of the choice stays", async () => {
    const { again, props } = renderPanel({
      state: settled(journeyOf(rows)),
      choice: choice({ channels: [VOICE] }),
    })
    await userEvent.click(bar(/^March/))
    expect(props.onChoice).toHaveBeenLastCalledWith(
      choice({ channels: [VOICE], monthRange: range("2026-03", "2026-03") }),
    )
    again({ choice: choice({ monthRange: range("2026-03", "2026-03") }) })
    expect(bar(/^March/)).toHaveAttribute("aria-pressed", "true")
    const user = userEvent.setup()
    await user.keyboard("{Shift>}")
    await user.click(bar(/^May 2026/))
    expect(chosen(props.onChoice).at(-1)).toEqual(range("2026-03", "2026-05"))
  })

  test("a click on the month that is alone shows all again", async () => {
    const { props } = renderPanel({
      state: settled(journeyOf(rows)),
      choice: choice({ monthRange: range("2026-03", "2026-03") }),
    })
    await userEvent.click(bar(/^March/))
    expect(chosen(props.onChoice)).toEqual([null])
  })

  test("one button is a tab stop, the newest; arrows choose, with Shift they extend, Escape clears", async () => {
    const onChoice = vi.fn<(next: Choice) => void>()
    const { again } = renderPanel({ state: settled(journeyOf(rows)), onChoice })
    const user = userEvent.setup()
    const stops = () =>
      within(strip())
        .getAllByRole("button")
        .filter((each) => each.tabIndex === 0)
    expect(stops()).toEqual([bar(/^May 2026/)])
    bar(/^May 2026/).focus()
    const press = async (keys: string) => {
      await user.keyboard(keys)
      const last = chosen(onChoice).at(-1) ?? null
      again({ onChoice, choice: choice({ monthRange: last }) })
      return last
    }
    expect(await press("{ArrowLeft}")).toEqual(range("2026-04", "2026-04"))
    expect(bar(/^April/)).toHaveFocus()
    expect(stops()).toEqual([bar(/^April/)])
    expect(await press("{Shift>}{ArrowLeft}{/Shift}")).toEqual(range("2026-03", "2026-04"))
    expect(await press("{Shift>}{ArrowLeft}{/Shift}")).toEqual(range("2026-02", "2026-04"))
    expect(await press("{Shift>}{ArrowRight}{/Shift}")).toEqual(range("2026-03", "2026-04"))
    expect(await press("{Home}")).toEqual(range("2025-05", "2025-05"))
    expect(await press("{ArrowLeft}")).toEqual(range("2025-05", "2025-05"))
    expect(await press("{Escape}")).toBeNull()
    expect(bar(/^May 2025/)).toHaveFocus()
  })

  test("Escape with nothing chosen is nobody's, so that it can close what is around", async () => {
    const heard = vi.fn<(event: KeyboardEvent) => void>()
    const { container, props } = renderPanel({ state: settled(journeyOf(rows)) })
    container.addEventListener("keydown", heard)
    bar(/^May 2026/).focus()
    await userEvent.keyboard("{Escape}")
    expect(heard).toHaveBeenCalledOnce()
    expect(props.onChoice).not.toHaveBeenCalled()
  })

  test("a range says how many undated rows it leaves out", () => {
    const undated = { completedAt: null, completedText: "?" }
    const { again } = renderPanel({ state: settled(journeyOf([...rows, undated])) })
    expect(screen.queryByText(/without a date/)).toBeNull()
    again({ choice: choice({ monthRange: range("2026-03", "2026-03") }) })
    expect(screen.getByText("1 interaction without a date left out: in no month")).toBeVisible()
  })

  test("months beyond what was loaded say so, and claim no 0", () => {
    renderPanel({
      state: settled(journeyOf(rows, { scope: { channel: "all", months: 3 } }), { partial: true }),
    })
    expect(bar("January 2026, not loaded")).toBeVisible()
    expect(bar("March 2026, 1 attempt, 1 answered, score 0")).toBeVisible()
  })

  describe("the score's course", () => {
    test("is one sentence for those who don't see it", () => {
      renderPanel({ state: settled(journeyOf(rows)) })
      expect(
        screen.getByRole("img", { name: /^Lead score up from 0 to 15; between 0 and 20/ }),
      ).toBeVisible()
    })

    test("is the customer's, whatever channel is singled out", () => {
      renderPanel({ state: settled(journeyOf(rows)), choice: choice({ channels: [EMAIL] }) })
      expect(screen.getByRole("img", { name: /^Lead score up from 0 to 15/ })).toBeVisible()
    })

    test("is absent when no score is known", () => {
      renderPanel()
      expect(screen.queryByRole("img")).toBeNull()
    })
  })
})
