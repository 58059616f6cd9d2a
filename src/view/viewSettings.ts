import type { ChannelId } from "../model/ids"
import type { Scope } from "../model/scope"
import type { IanaZone } from "../model/time"
import type { AnyLanguage } from "./words/language"
import type { WordsInput } from "./words/wordsInput"

/** What a deployer can set about the look and the words of the panel. Meanings in `docs/configuration.md`. */
export interface ViewSettings {
  /** The periods on offer, in months back from today. */
  readonly months: readonly number[]
  /** What a new call asks for first; the way out of an empty filter leads at least here. */
  readonly firstScope: Scope
  /** The zone in which every time is shown and grouped. */
  readonly timeZone: IanaZone
  /** A BCP 47 tag: the language, and how months, times and numbers are written. */
  readonly locale: string
  /** Whether days are written by their date or by how long ago they are, until the agent says otherwise. */
  readonly times: "absolute" | "relative"
  /** Whether the digits of a phone number stand in groups. */
  readonly numberDisplay: "grouped" | "plain"
  readonly theme: "auto" | "light" | "dark" | "high-contrast"
  readonly density: "comfortable" | "compact"
  /** Names for channels, by id; a custom channel without one is "Channel 7". */
  readonly channelNames: ReadonlyMap<ChannelId, string>
  /** Numbers, addresses and comments are masked. */
  readonly privacy: boolean
  /** Whether single keys do things while focus is inside the panel. */
  readonly shortcuts: boolean
  /** The locale's language, once its module is here; English when left out. */
  readonly language?: AnyLanguage | undefined
  /** Words of the host that replace the language's, key by key. */
  readonly words?: WordsInput | undefined
}
