import { afterEach, beforeEach, expect, vi } from "vitest"

// Unexpected console output fails the test that made it. A test that expects some calls `expectConsole` first.
const METHODS = ["log", "info", "warn", "error", "debug"] as const
let printed: string[] = []

beforeEach(() => {
  printed = []
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      printed.push(`console.${method}: ${words.map(String).join(" ")}`)
    })
  }
})

afterEach(() => {
  const unexpected = printed
  printed = []
  vi.restoreAllMocks()
  expect(unexpected, "unexpected console output").toEqual([])
})

/** Takes what was printed so far, so that it no longer fails the test. */
export function takeConsole(): readonly string[] {
  const taken = printed
  printed = []
  return taken
}
