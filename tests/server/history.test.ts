import { expect, test } from "vitest"
import { seedHistory } from "../../examples/journey-server/seed/history.mjs"
import { NOW } from "./engines"

const options = { rows: 5_000, now: NOW, seed: 1 }

test("the same seed and moment give the same rows, another seed others", () => {
  const history = seedHistory(options)
  expect(history).toHaveLength(5_000)
  expect(seedHistory(options)).toEqual(history)
  expect(seedHistory({ ...options, seed: 2 })).not.toEqual(history)
})

test("customers' rows lie mixed in the order of time, all in the past", () => {
  const history = seedHistory(options)
  const times = history.map(({ completed_at }) => completed_at.getTime())
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(times.at(-1)).toBeLessThanOrEqual(NOW.getTime())
  const neighbours = history.filter(
    (row, at) => row.contact_number === history[at + 1]?.contact_number,
  )
  expect(neighbours.length).toBeLessThan(history.length / 2)
})

test("within one contact each known score goes on from the one before", () => {
  const last = new Map<string, number>()
  let compared = 0
  for (const { contact_id, score_before, score_after } of seedHistory(options)) {
    if (score_before === null || score_after === null) {
      // What an unknown row did to the score nobody can tell.
      last.delete(contact_id)
      continue
    }
    const before = last.get(contact_id)
    if (before !== undefined) {
      expect(score_before).toBe(before)
      compared++
    }
    expect(score_after).toBeGreaterThanOrEqual(0)
    expect(score_after).toBeLessThanOrEqual(100)
    last.set(contact_id, score_after)
  }
  expect(compared).toBeGreaterThan(3_000)
})
