import type { CopiedThing } from "../words/actionWords"

/** What the last action came to. */
export interface Outcome {
  /** Counts the actions, so that the same one done again is told again. */
  readonly serial: number
  /** Said in the status line; null once it has been there for a while. */
  readonly done: Done | null
  readonly offer: TextOffer | null
}

/** What an action came to, in short. */
export type Done =
  | { readonly kind: "copied"; readonly what: CopiedThing }
  | { readonly kind: "not-copied" }
  | { readonly kind: "exported"; readonly count: number }

/** A text that the agent can take by hand, since the browser did not take it, or may not have. */
export interface TextOffer {
  readonly why: "forbidden" | "no-clipboard" | "framed"
  readonly text: string
}
