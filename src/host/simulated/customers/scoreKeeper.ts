import type { Random } from "../random"
import type { ScoreStyle } from "./story"

/** The lead scores of one customer, attempt by attempt, kept for each contact by itself (ruling 10). */
export interface ScoreKeeper {
  /** The score before and after an attempt that moves it by `change`; null is unknown. */
  next(contactId: string, change: number): readonly [number | null, number | null]
}

const LOWEST = 0
const HIGHEST = 100

/**
 * Scores in the story's style. Moving ones start between 25 and 55; now and then a campaign rescores a lead between
 * two attempts, so that one's end isn't the next one's start. Patchy ones miss here and there.
 */
export function scoreKeeper(style: ScoreStyle, random: Random): ScoreKeeper {
  const held = new Map<string, number>()
  return {
    next: (contactId, change) => {
      if (style === "unknown") return [null, null]
      if (style === "zero") return [0, 0]
      const rescored = random.chance(0.06) ? random.int(-8, 8) : 0
      const before = clamp((held.get(contactId) ?? random.int(25, 55)) + rescored)
      const after = clamp(before + change)
      held.set(contactId, after)
      if (style === "patchy" && random.chance(0.12)) return [before, null]
      if (style === "patchy" && random.chance(0.06)) return [null, null]
      return [before, after]
    },
  }
}

const clamp = (score: number): number => Math.min(Math.max(score, LOWEST), HIGHEST)
