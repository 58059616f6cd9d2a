import { act, renderHook } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { Interaction } from "../../src/model/interaction"
import { TOP_FIRST_FROM, useTop } from "../../src/view/timeline/useTop"
import { interaction, numbered } from "../model/make"

const FRAME_MS = 16
const rowsOf = (count: number) => numbered(Array.from({ length: count }, () => interaction()))
const long = rowsOf(TOP_FIRST_FROM)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const frames = (count: number) => {
  act(() => {
    vi.advanceTimersByTime(count * FRAME_MS)
  })
}

function laidOut(rows: readonly Interaction[], from: unknown) {
  const { result, rerender, unmount } = renderHook((props) => useTop(props.rows, props.from), {
    initialProps: { rows, from },
  })
  return {
    end: () => result.current,
    show: (next: readonly Interaction[], nextFrom: unknown) =>
      rerender({ rows: next, from: nextFrom }),
    unmount,
  }
}

describe("a long list that is shown from its top", () => {
  test("is laid out as far as its newest rows first, and whole in the frame after the paint", () => {
    const { end } = laidOut(long, "all")
    expect(end()).toBe(100)
    frames(1)
    expect(end()).toBe(100)
    frames(1)
    expect(end()).toBe(long.length)
  })

  test("begins at its top anew with another choice, and only then", () => {
    const { end, show } = laidOut(long, "all")
    frames(2)
    const fresh = rowsOf(TOP_FIRST_FROM + 1)
    show(fresh, "all")
    expect(end()).toBe(fresh.length)
    show(long, "voice")
    expect(end()).toBe(100)
    frames(2)
    expect(end()).toBe(long.length)
  })

  test("waits for the frame of the last choice where one follows another", () => {
    const { end, show } = laidOut(long, "all")
    frames(1)
    show(long, "voice")
    frames(1)
    expect(end()).toBe(100)
    frames(1)
    expect(end()).toBe(long.length)
  })

  test("leaves no frame behind when it goes", () => {
    const { unmount } = laidOut(long, "all")
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})

test("a list that is soon laid out is whole at once", () => {
  const { end } = laidOut(rowsOf(TOP_FIRST_FROM - 1), "all")
  expect(end()).toBe(TOP_FIRST_FROM - 1)
})
