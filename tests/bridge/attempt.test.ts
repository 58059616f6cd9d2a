import { afterEach, expect, it, vi } from "vitest"
import { attempt } from "../../src/bridge/attempt"

afterEach(() => void vi.unstubAllGlobals())

const failure = new Error("a listener's own")
const fail = (): void => {
  throw failure
}

it("reports what is thrown as a listener's error", () => {
  const reported = vi.fn()
  vi.stubGlobal("reportError", reported)
  expect(() => attempt(fail)).not.toThrow()
  expect(reported.mock.calls).toEqual([[failure]])
})

it("throws it in a task of its own where nothing takes reports", () => {
  const tasks: (() => void)[] = []
  vi.stubGlobal("reportError", undefined)
  vi.stubGlobal("queueMicrotask", (task: () => void) => tasks.push(task))
  expect(() => attempt(fail)).not.toThrow()
  expect(tasks).toHaveLength(1)
  expect(tasks[0]).toThrow(failure)
})
