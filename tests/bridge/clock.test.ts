import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { systemClock } from "../../src/bridge/clock"

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 4, 31) }))
afterEach(() => void vi.useRealTimers())

it("calls back once, when the time is up", () => {
  const called = vi.fn()
  systemClock.after(250, called)
  vi.advanceTimersByTime(249)
  expect(called).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_000)
  expect(called).toHaveBeenCalledOnce()
})

it("calls nobody who has thought better of it", () => {
  const called = vi.fn()
  systemClock.after(250, called)()
  vi.advanceTimersByTime(1_000)
  expect(called).not.toHaveBeenCalled()
})

it("tells the wall clock's time, and one that no change of the wall clock moves", () => {
  const before = systemClock.monotonicMs()
  vi.advanceTimersByTime(40)
  expect(systemClock.wallMs()).toBe(Date.UTC(2026, 4, 31) + 40)
  vi.setSystemTime(0)
  expect(systemClock.wallMs()).toBe(0)
  expect(systemClock.monotonicMs() - before).toBe(40)
})
