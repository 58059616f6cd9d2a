import type { EpochMs, IanaZone } from "./time"

/** What a pure function must be told of the world: the pinned zone (design decision 9) and the time. */
export interface Context {
  readonly zone: IanaZone
  readonly now: EpochMs
}
