import { createElement } from "react"
import { createRoot } from "react-dom/client"
import { act, cleanup, render } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { choice } from "../model/make"
import { JourneyPanel } from "../../src/view/JourneyPanel"
import { adoptPanelSheet } from "../../src/view/panelSheet"
import { call, settings, settled, stillClock } from "./panelRig"

const props = {
  call: call(),
  state: settled(null),
  choice: choice(),
  onChoice: () => {},
  settings: settings(),
  clock: stillClock,
}
const sheets = (root: DocumentOrShadowRoot) => root.adoptedStyleSheets.length

// jsdom has no constructable sheets: these tests lend it what a browser has.
const lent = ["adoptedStyleSheets"] as const
beforeEach(() => {
  for (const kind of [Document, ShadowRoot]) {
    const of = new WeakMap<object, CSSStyleSheet[]>()
    Object.defineProperty(kind.prototype, lent[0], {
      configurable: true,
      get(this: object) {
        return of.get(this) ?? []
      },
      set(this: object, list: CSSStyleSheet[]) {
        of.set(this, list)
      },
    })
  }
  Object.defineProperty(CSSStyleSheet.prototype, "replaceSync", {
    configurable: true,
    value: () => {},
  })
})
afterEach(() => {
  cleanup()
  for (const kind of [Document, ShadowRoot]) Reflect.deleteProperty(kind.prototype, lent[0])
  Reflect.deleteProperty(CSSStyleSheet.prototype, "replaceSync")
})

describe("the sheet (decision 13, ruling 11)", () => {
  test("is read with the module, so that the first call's rows don't wait for it", async () => {
    const read = vi.spyOn(CSSStyleSheet.prototype, "replaceSync")
    vi.resetModules()
    const fresh = await import("../../src/view/panelSheet")
    expect(read).toHaveBeenCalledTimes(1)
    fresh.adoptPanelSheet(document)()
    expect(read).toHaveBeenCalledTimes(1)
    read.mockRestore()
  })

  test("is adopted by the document while a panel is in it, once for all of them", () => {
    const first = render(<JourneyPanel {...props} />)
    const second = render(<JourneyPanel {...props} />)
    expect(sheets(document)).toBe(1)
    first.unmount()
    expect(sheets(document)).toBe(1)
    second.unmount()
    expect(sheets(document)).toBe(0)
  })

  test("is adopted by the shadow root that the panel is in, and not by the page", async () => {
    const shadow = document.createElement("div").attachShadow({ mode: "open" })
    const root = createRoot(shadow)
    await act(async () => root.render(createElement(JourneyPanel, props)))
    expect([sheets(shadow), sheets(document)]).toEqual([1, 0])
    await act(async () => root.unmount())
    expect(sheets(shadow)).toBe(0)
  })

  test("leaves the host's own sheets alone, and comes back when the host replaced the list", () => {
    const own = new CSSStyleSheet()
    document.adoptedStyleSheets = [own]
    const release = adoptPanelSheet(document)
    expect(sheets(document)).toBe(2)
    document.adoptedStyleSheets = [own]
    const second = adoptPanelSheet(document)
    expect(sheets(document)).toBe(2)
    release()
    release()
    expect(sheets(document)).toBe(2)
    second()
    expect(document.adoptedStyleSheets).toEqual([own])
  })

  test("puts no style element anywhere", () => {
    render(<JourneyPanel {...props} />)
    expect(document.querySelectorAll("style")).toHaveLength(0)
  })
})

test("where sheets can't be made the panel renders all the same", () => {
  Reflect.deleteProperty(CSSStyleSheet.prototype, "replaceSync")
  const { container } = render(<JourneyPanel {...props} />)
  expect(container.querySelector("[data-journey-panel]")).not.toBeNull()
})
