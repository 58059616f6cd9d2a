/**
 * A source of chance; the same seed gives the same sequence for ever (mulberry32). Useless for secrets.
 *
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const int = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(next() * (most - least + 1))
  return {
    /** From 0 up to, but not including, 1. */
    next,
    /** A whole number, both ends included. */
    int,
    /**
     * One of the list, each as likely.
     * @template T
     * @param {readonly [T, ...T[]]} list
     * @returns {T}
     */
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    /** True with this probability. */
    chance: (/** @type {number} */ probability) => next() < probability,
  }
}

/** @typedef {ReturnType<typeof seededRandom>} Random */
