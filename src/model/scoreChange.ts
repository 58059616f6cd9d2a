import type { Interaction } from "./interaction"

const PRECISION = 1e6

/** How the attempt changed the lead score: after less before; null unless both are known (0 is known, decision 8). */
export const scoreChange = ({ scoreBefore, scoreAfter }: Interaction): number | null =>
  scoreBefore === null || scoreAfter === null ? null : scoreDifference(scoreBefore, scoreAfter)

/** The step from one score to another, without the noise of binary fractions: from 7.1 to 7.3 is 0.2. */
export function scoreDifference(from: number, to: number): number {
  const rounded = Math.round((to - from) * PRECISION) / PRECISION
  // Adding 0 turns -0 into 0. A score too large to round is left as it is.
  return (Number.isFinite(rounded) ? rounded : to - from) + 0
}
