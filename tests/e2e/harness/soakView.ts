/** What the agent of a soak does, or only looks. */
export type Order =
  | { readonly kind: "advance"; readonly ms: number }
  | { readonly kind: "press"; readonly part: "channel" | "period"; readonly value: string }
  | { readonly kind: "try-again" }
  | { readonly kind: "look" }

/** What the agent of a soak sees. */
export interface View {
  readonly state: string
  readonly busy: boolean
  /** The code of the alert. */
  readonly alert: string | null
  readonly canTryAgain: boolean
  /** The channels that are pressed, by the first word of their name; `"All"` for all of them. */
  readonly pressed: readonly string[]
  readonly months: number
  /** The tags of the rows that the panel says fit; see `rowTag`. */
  readonly rows: readonly string[]
  /** The panel says that rows were sent that aren't of the filter. */
  readonly outside: boolean
  /** Timers that wait in the panel's page. */
  readonly timers: number
}

/** What tells a row by itself: the call and the filter that the desktop was asked for, its own channel and age. */
export interface RowTag {
  readonly call: string
  readonly asked: string
  readonly channel: string
  readonly days: number
}

/** The campaign of every row: nothing outside the panel may ever name it. */
export const SOAK_CAMPAIGN = "Soak of a shift"

/** A tag as it stands in a row's comment. */
export const writeTag = ({ call, asked, channel, days }: RowTag): string =>
  `«${call}|${asked}|${channel}|${days}»`

/** Finds the tag in a row's text. */
export const rowMark = /«([^»]*)»/

/** Reads what `rowMark` found; null when that is no tag. */
export function readTag(text: string): RowTag | null {
  const [call, asked, channel, days] = text.split("|")
  if (call === undefined || asked === undefined || channel === undefined) return null
  return { call, asked, channel, days: Number(days) }
}
