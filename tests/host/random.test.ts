import { describe, expect, it } from "vitest"
import { seededRandom, seedFor } from "../../src/host/simulated/random"

const take = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

describe("seededRandom", () => {
  it("gives the known sequence of mulberry32", () => {
    expect(take(1, 3).map((value) => Math.floor(value * 0x1_0000_0000))).toEqual([
      2693262067, 11749833, 2265367787,
    ])
  })

  it("gives the same sequence for the same seed only", () => {
    expect(take(7, 20)).toEqual(take(7, 20))
    expect(take(7, 20)).not.toEqual(take(8, 20))
  })

  it("spreads evenly from 0 up to 1", () => {
    const values = take(3, 10_000)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean).toBeGreaterThan(0.48)
    expect(mean).toBeLessThan(0.52)
  })

  it("draws whole numbers with both ends, and every one of a list, nulls too", () => {
    const random = seededRandom(5)
    const draws = Array.from({ length: 200 }, () => random.int(1, 3))
    expect(new Set(draws)).toEqual(new Set([1, 2, 3]))
    const picks = Array.from({ length: 200 }, () => random.pick([undefined, null, 0, "a"]))
    expect(new Set(picks)).toEqual(new Set([undefined, null, 0, "a"]))
  })

  it("is never true for chance 0, always for chance 1", () => {
    const random = seededRandom(9)
    const draws = (chance: number) => Array.from({ length: 200 }, () => random.chance(chance))
    expect(draws(0)).not.toContain(true)
    expect(draws(1)).not.toContain(false)
  })
})

describe("seedFor", () => {
  it("gives each name its own seed, and another under another seed", () => {
    expect(seedFor(1, "thirty")).toBe(seedFor(1, "thirty"))
    expect(seedFor(1, "thirty")).not.toBe(seedFor(1, "none"))
    expect(seedFor(1, "thirty")).not.toBe(seedFor(2, "thirty"))
  })
})
