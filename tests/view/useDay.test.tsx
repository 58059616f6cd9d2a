import { act, renderHook } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { createFakeClock } from "../bridge/fakeClock"
import { ianaZone } from "../../src/model/time"
import { isSameDay, useDay } from "../../src/view/useDay"
import { at, UTC } from "../model/make"

const HOUR_MS = 3_600_000

describe("today", () => {
  test("stays one moment through the day, and moves on at the zone's midnight", async () => {
    const clock = createFakeClock(at("2026-05-31 12:00"))
    const { result } = renderHook(() => useDay(clock, UTC))
    await act(() => clock.advance(11 * HOUR_MS))
    expect(result.current).toBe(at("2026-05-31 12:00"))
    await act(() => clock.advance(2 * HOUR_MS))
    expect(isSameDay(result.current, at("2026-06-01"), UTC)).toBe(true)
  })

  test("leaves no timer behind", () => {
    const clock = createFakeClock()
    const { unmount } = renderHook(() => useDay(clock, UTC))
    expect(clock.pending).toBe(1)
    unmount()
    expect(clock.pending).toBe(0)
  })

  test("is a day of the zone, not of the machine", () => {
    const [late, early] = [at("2026-05-31 23:00"), at("2026-06-01 01:00")]
    expect(isSameDay(late, early, UTC)).toBe(false)
    expect(isSameDay(late, early, ianaZone("America/New_York"))).toBe(true)
  })
})
