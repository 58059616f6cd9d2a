import { renderHook } from "@testing-library/react"
import { useLayoutEffect } from "react"
import { describe, expect, test } from "vitest"
import { DEFERRED_FROM, useDeferredSearch } from "../../src/view/search/useDeferredSearch"

describe("the search that rows are filtered by (issue 6)", () => {
  // What is on screen, in turn.
  const typed = (rows: number, ...steps: readonly { search: string; call: string }[]) => {
    const seen: string[] = []
    const { rerender } = renderHook(
      ({ search, call }) => {
        const deferred = useDeferredSearch(search, call, rows)
        useLayoutEffect(() => void seen.push(deferred))
      },
      { initialProps: { search: "t", call: "1" } },
    )
    seen.length = 0
    for (const step of steps) rerender(step)
    return seen
  }

  test("is a moment behind the field where a journey is long", () => {
    expect(typed(DEFERRED_FROM, { search: "ta", call: "1" })).toEqual(["t", "ta"])
  })

  test("is the field's own where it is not, and shown in one go", () => {
    expect(typed(DEFERRED_FROM - 1, { search: "ta", call: "1" })).toEqual(["ta"])
  })

  test("is gone at once when it is taken back", () => {
    expect(typed(DEFERRED_FROM, { search: "", call: "1" })[0]).toBe("")
  })

  test("is never an earlier call's", () => {
    expect(typed(DEFERRED_FROM, { search: "", call: "2" })).not.toContain("t")
    expect(typed(DEFERRED_FROM, { search: "x", call: "2" })).not.toContain("t")
  })
})
