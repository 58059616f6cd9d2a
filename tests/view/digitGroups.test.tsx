import { describe, expect, test } from "vitest"
import { digitGroups } from "../../src/view/format/digitGroups"
import { choice } from "../model/make"
import { journeyOf, renderPanel, settings, settled, the } from "./panelRig"

describe("the digits of a phone number", () => {
  test.each([
    ["6591462346", ["659", "146", "2346"]],
    ["15551234567", ["1", "555", "123", "4567"]],
    ["+15551234567", ["+1", "555", "123", "4567"]],
    ["442079460958", ["44", "207", "946", "0958"]],
    ["+442079460958", ["+44", "207", "946", "0958"]],
    ["5551234", ["555", "1234"]],
    ["••••••••46", ["•••", "•••", "••46"]],
  ])("%s stand in groups", (text, groups) => {
    expect(digitGroups(text)).toEqual(groups)
    expect(groups.join("")).toBe(text)
  })

  test.each(["555123", "1234567890123456", "2|3|3|0|0|44|1", "+65 9146 2346", "a@example.com", ""])(
    "%s stays as it is",
    (text) => {
      expect(digitGroups(text)).toBeNull()
    },
  )
})

describe("on screen", () => {
  const grouped = settings({ numberDisplay: "grouped" })
  const state = settled(journeyOf([{ contactValue: "6591462346" }]))
  const numberIn = (container: Element) => the(container.querySelector(".cj-number"))

  test("groups are the sheet's: the text is digits alone, for finding and for copying", () => {
    const { container } = renderPanel({ state, settings: grouped })
    expect(numberIn(container).textContent).toBe("6591462346")
    expect(numberIn(container).querySelectorAll(".cj-digits")).toHaveLength(1)
    expect(container.querySelector(".cj-caller")?.textContent).toBe("6591462346")
    expect(container.querySelector(".cj-caller")).toHaveAttribute("dir", "ltr")
  })

  test("masked they stand in groups, too, and plain by setting", () => {
    const masked = renderPanel({ state, settings: settings({ ...grouped, privacy: true }) })
    expect(numberIn(masked.container).textContent).toBe("••••••••46")
    expect(numberIn(masked.container).querySelectorAll(".cj-digits")).toHaveLength(1)
    masked.unmount()
    const { container } = renderPanel({ state })
    expect(numberIn(container).querySelectorAll(".cj-digits")).toHaveLength(0)
  })

  test("a hit of the search is marked in one piece", () => {
    const { container } = renderPanel({
      state,
      settings: grouped,
      choice: choice({ search: "9146" }),
    })
    expect(numberIn(container).querySelector("mark")).toHaveTextContent("9146")
  })
})
