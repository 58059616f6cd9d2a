/** A source of chance. The same seed gives the same sequence for ever. */
export interface Random {
  /** The next number from 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  /** One of the list, each as likely. The list may not be empty. */
  pick<T>(list: readonly [T, ...T[]]): T
  /** True with this probability: 0 never, 1 always. */
  chance(probability: number): boolean
}

/** mulberry32: 32 bits of state, good enough for stories and faults, useless for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return {
    next,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => {
      const at = Math.floor(next() * list.length)
      const [picked = list[0]] = list.slice(at, at + 1)
      return picked
    },
    chance: (probability) => next() < probability,
  }
}

/** A seed of its own for each name (FNV-1a), so that one customer's story doesn't depend on the others'. */
export function seedFor(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const letter of name) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}
