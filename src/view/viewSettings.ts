import type { ChannelId } from "../model/ids"
import type { Scope } from "../model/scope"
import type { IanaZone } from "../model/time"
import type { Words } from "./words/words"

/** What a deployer can set about the look and the words of the panel. Meanings in `docs/configuration.md`. */
export interface ViewSettings {
  /** The periods on offer, in months back from today. */
  readonly months: readonly number[]
  /** What a new call asks for first; the way out of an empty filter leads at least here. */
  readonly firstScope: Scope
  /** The zone in which every time is shown and grouped. */
  readonly timeZone: IanaZone
  /** A BCP 47 tag: how months, times and numbers are written. */
  readonly locale: string
  readonly theme: "auto" | "light" | "dark" | "high-contrast"
  readonly density: "comfortable" | "compact"
  /** Names for channels, by id; a custom channel without one is "Channel 7". */
  readonly channelNames: ReadonlyMap<ChannelId, string>
  /** Numbers, addresses and comments are masked. */
  readonly privacy: boolean
  /** Whether single keys do things while focus is inside the panel. */
  readonly shortcuts: boolean
  /** Words that replace the English ones, key by key. */
  readonly words?: Partial<Words> | undefined
}
