import { expect, it } from "vitest"
import { createSlices } from "../../src/protocol/slices"

const yieldToPage = async (): Promise<void> => {}

it("[W10] whose page needs no turn gets none", () => {
  expect(createSlices({ sliceMs: 0 }).pause(1000)).toBeNull()
})

it("[W10] reads a clock of its own unless it is given one", () => {
  expect(createSlices({ sliceMs: 600_000, yieldToPage }).pause(32)).toBeNull()
  expect(createSlices({ sliceMs: 0, yieldToPage }).pause(32)).toBeInstanceOf(Promise)
})

it("[W10] looks at the clock once in 32 rows, however they are told", () => {
  let looks = 0
  const slices = createSlices({ sliceMs: 1000, yieldToPage, nowMs: () => (looks += 1) })
  for (let row = 0; row < 31; row += 1) expect(slices.pause()).toBeNull()
  expect(looks).toBe(1)
  expect(slices.pause()).toBeNull()
  expect(looks).toBe(2)
  expect(slices.pause(32)).toBeNull()
  expect(looks).toBe(3)
})

it("[W10] begins the next slice when the page has had its turn", async () => {
  let nowMs = 0
  const slices = createSlices({ sliceMs: 8, yieldToPage, nowMs: () => nowMs })
  nowMs = 7
  expect(slices.pause(32)).toBeNull()
  nowMs = 8
  await slices.pause(32)
  nowMs = 15
  expect(slices.pause(32)).toBeNull()
  nowMs = 16
  expect(slices.pause(32)).not.toBeNull()
})
