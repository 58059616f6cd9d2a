import type { EpochMs, IanaZone } from "./time"

/** What a pure function must be told of the world: the pinned zone (design decision 9) and the time. */
export interface Context {
  readonly zone: IanaZone
  readonly now: EpochMs
}

/** Whether two contexts are of the same moment and zone: what was derived in one then holds in the other. */
export const isSameContext = (a: Context, b: Context): boolean =>
  a.now === b.now && a.zone === b.zone
