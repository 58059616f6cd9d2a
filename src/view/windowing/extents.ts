/** The heights of a long list's entries, in pixels: guessed at first, known once measured. */
export interface Extents {
  readonly count: number
  /** The height of the whole list. */
  total(): number
  /** Where an entry starts, from the top of the list; the total for the index after the last. */
  startOf(index: number): number
  sizeOf(index: number): number
  /** Says how high an entry really is. */
  resize(index: number, sizePx: number): void
  /** Guesses anew: all entries that were not measured, or all there are. */
  guess(guessPx: (index: number) => number, which: "unmeasured" | "all"): void
  /** The entry at a distance from the top of the list; the first or last for distances beyond it, -1 of none. */
  indexAt(distancePx: number): number
}

/**
 * Heights in a Fenwick tree: to change one, to sum those above one, and to find one by its place take a handful of
 * steps, however long the list. The tree holds by how much each differs from one common guess: a new list costs nothing
 * but its memory, whatever its length.
 */
export function createExtents(count: number, commonPx: number): Extents {
  // NaN for those that nobody measured.
  const measured = new Float32Array(count).fill(Number.NaN)
  const guesses = new Float32Array(count).fill(commonPx)
  const tree = new Float64Array(count + 1)
  const common = guesses[0] ?? 0
  let highestStep = 1
  while (highestStep * 2 <= count) highestStep *= 2

  function sizeOf(index: number): number {
    const px = measured[index] ?? 0
    return Number.isNaN(px) ? (guesses[index] ?? 0) : px
  }

  function startOf(index: number): number {
    const entries = Math.min(index, count)
    let sum = entries * common
    for (let node = entries; node > 0; node -= node & -node) sum += tree[node] ?? 0
    return sum
  }

  function rebuild(): void {
    tree.fill(0)
    for (let node = 1; node <= count; node++) {
      const sum = (tree[node] ?? 0) + sizeOf(node - 1) - common
      tree[node] = sum
      const parent = node + (node & -node)
      if (parent <= count) tree[parent] = (tree[parent] ?? 0) + sum
    }
  }

  return {
    count,
    total: () => startOf(count),
    startOf,
    sizeOf,
    resize(index, sizePx) {
      if (!(index >= 0 && index < count)) return
      const before = sizeOf(index)
      measured[index] = sizePx
      // What is stored is what counts: the nearest of 32 bits.
      const delta = sizeOf(index) - before
      if (delta === 0) return
      for (let node = index + 1; node <= count; node += node & -node) {
        tree[node] = (tree[node] ?? 0) + delta
      }
    },
    guess(guessPx, which) {
      if (which === "all") measured.fill(Number.NaN)
      for (let index = 0; index < count; index++) guesses[index] = guessPx(index)
      rebuild()
    },
    indexAt(distancePx) {
      let node = 0
      let left = distancePx
      for (let step = highestStep; step > 0; step >>= 1) {
        if (node + step > count) continue
        const span = (tree[node + step] ?? 0) + step * common
        if (span > left) continue
        node += step
        left -= span
      }
      return Math.min(node, count - 1)
    },
  }
}
