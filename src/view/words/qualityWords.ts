/** The words about what had to be mended, merged, cut or left out of an answer. */
export interface QualityWords {
  /** One quiet line: how many and why. Only what isn't 0 is said; at least one is. */
  readonly quality: (facts: QualityFacts) => string
  /** The name of the list of details. */
  readonly qualityDetails: string
  /** One field that was repaired, with the reason and how often: the field's name is the wire's own. */
  readonly qualityRepair: (repair: QualityRepairFacts) => string
  readonly qualityMerged: (count: number) => string
  readonly qualityRefused: (count: number) => string
  readonly qualityCut: (count: number) => string
  readonly qualityReceived: (count: number) => string
}

/** How many rows were touched, by what was done to them. */
export interface QualityFacts {
  readonly repaired: number
  readonly merged: number
  readonly refused: number
  readonly cut: number
}

/** How often one field was repaired for one reason. */
export interface QualityRepairFacts {
  readonly field: string
  readonly reason: string
  readonly count: number
}
