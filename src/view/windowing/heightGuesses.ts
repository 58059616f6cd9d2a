/** What the heights of entries that were never rendered are taken to be. */
export interface HeightGuesses {
  /**
   * Learns from entries that were measured in a panel of that width. Tells what is to be guessed anew, if anything: with
   * a kind measured for the first time all that were not measured, with another width all.
   */
  readonly learn: (
    sizes: Iterable<readonly [kind: string, px: number]>,
    widthPx: number,
  ) => "unmeasured" | "all" | null
  /** How high an entry of that kind is; undefined when none was ever measured. */
  readonly heightOf: (kind: string) => number | undefined
}

/**
 * An entry is guessed to be as high as those of its kind were on average when the first of them were measured. So the
 * scrollbar holds still and the right number of entries is made ready, whatever the font, the density and the width.
 */
export function createHeightGuesses(): HeightGuesses {
  const heights = new Map<string, number>()
  let learntAtPx = 0
  return {
    learn(sizes, widthPx) {
      const isOther = learntAtPx !== 0 && widthPx !== learntAtPx
      if (isOther) heights.clear()
      learntAtPx = widthPx
      const sums = new Map<string, { px: number; count: number }>()
      for (const [kind, px] of sizes) {
        if (heights.has(kind)) continue
        const sum = sums.get(kind) ?? { px: 0, count: 0 }
        sums.set(kind, { px: sum.px + px, count: sum.count + 1 })
      }
      for (const [kind, { px, count }] of sums) heights.set(kind, px / count)
      return isOther ? "all" : sums.size > 0 ? "unmeasured" : null
    },
    heightOf: (kind) => heights.get(kind),
  }
}
