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
  /** The entry at a distance from the top of the list; the first or last for distances beyond it, -1 of none. */
  indexAt(distancePx: number): number
}

/**
 * Heights in a Fenwick tree: to change one, to sum those above one, and to find one by its place take a handful of
 * steps, however long the list; making the tree is one plain pass.
 */
export function createExtents(count: number, guessPx: (index: number) => number): Extents {
  const sizes = new Float32Array(count)
  const tree = new Float64Array(count + 1)
  for (let index = 0; index < count; index++) {
    sizes[index] = guessPx(index)
    const node = index + 1
    tree[node] = at(tree, node) + at(sizes, index)
    const parent = node + (node & -node)
    if (parent <= count) tree[parent] = at(tree, parent) + at(tree, node)
  }
  let highestStep = 1
  while (highestStep * 2 <= count) highestStep *= 2

  function startOf(index: number): number {
    let sum = 0
    for (let node = Math.min(index, count); node > 0; node -= node & -node) sum += at(tree, node)
    return sum
  }

  return {
    count,
    total: () => startOf(count),
    startOf,
    sizeOf: (index) => at(sizes, index),
    resize(index, sizePx) {
      if (index < 0 || index >= count) return
      const before = at(sizes, index)
      sizes[index] = sizePx
      // What is stored is what counts: the nearest of 32 bits.
      const delta = at(sizes, index) - before
      if (delta === 0) return
      for (let node = index + 1; node <= count; node += node & -node) {
        tree[node] = at(tree, node) + delta
      }
    },
    indexAt(distancePx) {
      let node = 0
      let left = distancePx
      for (let step = highestStep; step > 0; step >>= 1) {
        if (node + step > count || at(tree, node + step) > left) continue
        node += step
        left -= at(tree, node)
      }
      return Math.min(node, count - 1)
    },
  }
}

const at = (list: Float32Array | Float64Array, index: number): number => list[index] ?? 0
