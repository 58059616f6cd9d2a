/** One thing that is wrong with a configuration, in words for the deployer. Holds the deployer's own values only. */
export interface ConfigProblem {
  /** The key, with its place in a list or an object: `"timeoutMs"`, `"hostOrigins[1]"`, `"outcomeKinds.117"`. */
  readonly key: string
  /** What was wrong, such as `"soon" is not a whole number of milliseconds`. No full stop. */
  readonly problem: string
  /** What to do about it: a sentence. */
  readonly remedy: string
}

/** The problem as one line for a log or an error: `timeoutMs: "soon" is not …. Use ….` */
export const problemLine = ({ key, problem, remedy }: ConfigProblem): string =>
  `${key}: ${problem}. ${remedy}`
