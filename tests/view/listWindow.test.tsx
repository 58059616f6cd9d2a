import { act, fireEvent, render } from "@testing-library/react"
import { useMemo } from "react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { createExtents } from "../../src/view/windowing/extents"
import { useListWindow } from "../../src/view/windowing/useListWindow"

// jsdom lays nothing out: here every entry is 60 px high but those that a test says, and the scroller shows 300.
const SHOWN_PX = 300
const HEADINGS_PX = 40
let scrollTop = 0
let nowMs = 0
let observers: FakeObserver[] = []

class FakeObserver {
  readonly seen = new Set<Element>()
  readonly hear: ResizeObserverCallback
  constructor(hear: ResizeObserverCallback) {
    this.hear = hear
    observers.push(this)
  }
  observe(element: Element) {
    this.seen.add(element)
  }
  unobserve(element: Element) {
    this.seen.delete(element)
  }
  disconnect() {
    this.seen.clear()
  }
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["requestAnimationFrame", "cancelAnimationFrame", "setTimeout", "clearTimeout"],
  })
  scrollTop = 0
  nowMs = 0
  observers = []
  vi.spyOn(performance, "now").mockImplementation(() => nowMs)
  vi.stubGlobal("ResizeObserver", FakeObserver)
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(SHOWN_PX)
  vi.spyOn(Element.prototype, "scrollTop", "get").mockImplementation(() => scrollTop)
  vi.spyOn(Element.prototype, "scrollTop", "set").mockImplementation((px) => {
    scrollTop = px
  })
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return new DOMRect(0, this.className === "cj-scroller" ? 0 : -scrollTop, 400, SHOWN_PX)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function List({ names, from }: { readonly names: readonly string[]; readonly from: string }) {
  const list = useMemo(
    () => ({
      extents: createExtents(names.length, 60),
      keyOf: (index: number) => names[index] ?? "",
      kindOf: (index: number) => names[index] ?? "",
    }),
    [names],
  )
  const { container, first, last, isFling, measure } = useListWindow(list, from)
  return (
    <div className="cj-scroller">
      <div ref={container} data-testid="list" data-fling={isFling}>
        <h3 ref={measure} data-index={-1}>
          Names
        </h3>
        {names.slice(first, last + 1).map((name, offset) => (
          <p key={name} ref={measure} data-index={first + offset}>
            {name}
          </p>
        ))}
      </div>
    </div>
  )
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

async function paint(count = 1000) {
  const view = render(<List names={names(count)} from="all" />)
  // The first look at the layout comes in a microtask.
  await act(async () => {})
  const list = view.getByTestId("list")
  return {
    ...view,
    list,
    shown: () => [...list.querySelectorAll("p")].map((each) => each.textContent),
    scrollTo(px: number) {
      scrollTop = px
      fireEvent.scroll(list.parentElement ?? list)
    },
    /** Nothing has moved for a while. */
    endScroll: () => act(() => void vi.advanceTimersByTime(200)),
    measured(heights: Readonly<Record<string, number>>) {
      act(() => {
        for (const observer of observers) {
          const entries = [...observer.seen].flatMap((target) => {
            const height = heights[target.textContent ?? ""]
            return height === undefined
              ? []
              : [{ target, borderBoxSize: [{ blockSize: height, inlineSize: 400 }] }]
          })
          // A fake tells only what is read.
          observer.hear(entries as unknown as ResizeObserverEntry[], observer)
        }
      })
    },
  }
}

async function show(count?: number) {
  const painted = await paint(count)
  painted.endScroll()
  return painted
}

describe("a long list", () => {
  test("is painted with what is in sight before more is made ready", async () => {
    const { shown, endScroll } = await paint()
    expect(shown()).toEqual(names(7))
    endScroll()
    expect(shown()).toEqual(names(14))
  })

  test("stands at its full height, with only what is near in it", async () => {
    const { list, shown } = await show()
    expect(list.style.height).toBe("60000px")
    expect(list.style.paddingBlockStart).toBe("0px")
    // 300 px in sight, 500 more ready.
    expect(shown()).toEqual(names(14))
  })

  test("follows the scroller", async () => {
    const { list, shown, scrollTo } = await show()
    scrollTo(30_000)
    expect(shown()).toContain("n500")
    expect(shown()).not.toContain("n490")
    expect(list.style.paddingBlockStart).toBe("29700px")
    expect(shown()[0]).toBe("n495")
  })

  test("renders nothing anew for a step that what is ready covers", async () => {
    const { shown, scrollTo } = await show()
    const before = shown()
    scrollTo(20)
    expect(shown()).toEqual(before)
  })

  test("makes ready what is ahead while it moves, and both sides once it rests", async () => {
    const { shown, scrollTo, endScroll } = await show()
    scrollTo(29_000)
    scrollTo(30_000)
    expect(shown().indexOf("n500")).toBe(1)
    endScroll()
    expect(shown().indexOf("n500")).toBe(5)
  })

  test("what stands above all entries counts into its height", async () => {
    const { list, measured } = await show()
    measured({ Names: HEADINGS_PX })
    expect(list.style.height).toBe("60040px")
  })
})

describe("what the next frame will show is there already", () => {
  // A frame shows a place of which the scroll event tells only afterwards.
  test.each([
    ["3,000 pixels a second", 3, [17]],
    ["24,000", 24, [17]],
    ["24,000 with every frame dropped but one", 24, [34]],
    ["24,000 in frames as they come", 24, [17, 17, 34, 17, 25]],
    ["24,000 upwards", -24, [17, 34]],
  ])("at %s", async (_, pxPerMs, frames) => {
    const { shown, scrollTo } = await show(5000)
    const startPx = pxPerMs > 0 ? 0 : 250_000
    scrollTo(startPx)
    let toldPx = startPx
    const blank: number[] = []
    for (let frame = 0; frame < 60; frame++) {
      const seenPx = startPx + pxPerMs * nowMs
      // The first two frames of a fling come as a surprise.
      if (frame > 2) {
        for (const px of [seenPx, seenPx + SHOWN_PX - 1]) {
          if (!shown().includes(`n${Math.floor(px / 60)}`)) blank.push(px)
        }
      }
      toldPx = seenPx
      nowMs += frames[frame % frames.length] ?? 17
      scrollTo(toldPx)
    }
    expect(blank).toEqual([])
  })

  test("and never so much that the frame itself takes too long", async () => {
    const { shown, scrollTo } = await show(5000)
    for (let frame = 1; frame < 20; frame++) {
      nowMs += 50
      scrollTo(frame * 6000)
      expect(shown().length).toBeLessThan(45)
    }
  })
})

describe("a fling", () => {
  test("is told until it is over, and what it left is rendered anew then", async () => {
    const { list, scrollTo, endScroll } = await show()
    nowMs = 17
    scrollTo(400)
    expect(list.dataset["fling"]).toBe("true")
    endScroll()
    expect(list.dataset["fling"]).toBe("false")
  })

  test("that has become slow is none, though nothing new comes in sight", async () => {
    const { list, scrollTo } = await show()
    nowMs = 17
    scrollTo(400)
    nowMs = 34
    scrollTo(410)
    expect(list.dataset["fling"]).toBe("false")
  })

  test("isn't over because a browser says so after each step", async () => {
    const { list, scrollTo } = await show()
    nowMs = 17
    scrollTo(400)
    fireEvent(list.parentElement ?? list, new Event("scrollend"))
    expect(list.dataset["fling"]).toBe("true")
  })
})

describe("measured heights", () => {
  test("correct the whole", async () => {
    const { list, measured } = await show()
    measured({ n0: 76, n1: 50 })
    expect(list.style.height).toBe("60006px")
  })

  test("above what is in sight shift the list while it moves, and settle at rest: nothing jumps", async () => {
    const { list, measured, scrollTo, endScroll } = await show()
    scrollTo(30_000)
    const before = list.style.paddingBlockStart
    measured({ n499: 100 })
    // It starts 40 px higher, so that those below it stay.
    expect(list.style.paddingBlockStart).toBe(`${Number.parseInt(before, 10) - 40}px`)
    expect(scrollTop).toBe(30_000)
    endScroll()
    expect(scrollTop).toBe(30_040)
  })

  test("of elements that are gone, or of a panel that isn't displayed, are none", async () => {
    const { list, measured } = await show()
    measured({ n0: 0 })
    expect(list.style.height).toBe("60000px")
  })
})

describe("another list", () => {
  test("is shown from the entry that was at the top", async () => {
    const { rerender, shown, scrollTo, endScroll } = await show()
    scrollTo(30_000)
    endScroll()
    rerender(<List names={["x", "y", ...names(1000)]} from="all" />)
    expect(shown()).toContain("n500")
    expect(scrollTop).toBe(30_120)
  })

  test("is shown from its top when it was chosen otherwise", async () => {
    const { rerender, shown, scrollTo } = await show()
    scrollTo(30_000)
    scrollTop = 0
    rerender(<List names={names(500)} from="some" />)
    expect(shown()[0]).toBe("n0")
  })
})
