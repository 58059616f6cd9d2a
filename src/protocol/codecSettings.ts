import type { OutcomeKind } from "../model/outcome"
import type { IanaZone } from "../model/time"

/** How dates without parts are read: learn from the reply's other rows and never guess, or a fixed order. */
export type DateOrder = "auto" | "mdy" | "dmy"

/** What a deployer can set about the wire. Defaults in `DEFAULT_CODEC_SETTINGS`; meanings in `docs/configuration.md`. */
export interface CodecSettings {
  /** The sending application's name; null leaves it out. */
  readonly source: string | null
  /** How the topic is spelt when sending: `"Webservice"` (the tables) or `"WebService"` (the samples). */
  readonly topic: string
  /** What `ChannelID` is sent for all channels; `"each"` asks the known channels one by one (see the data layer). */
  readonly allChannels: string
  readonly dateOrder: DateOrder
  readonly timeZone: IanaZone
  readonly maxRows: number
  /** Dial prefixes that are cut from the front of a contact number, longest first. */
  readonly numberPrefixes: readonly string[]
  /** `"digits"` sends digits only; `"asGiven"` the number as the platform gave it, without the prefix. */
  readonly numberFormat: "digits" | "asGiven"
  /** A further key under which `CallVariables` holds the LCM key. */
  readonly accountNumberKey: string | null
  /** Whether a message may be a JSON string. */
  readonly acceptJsonStrings: boolean
  readonly outcomeKinds: ReadonlyMap<number, OutcomeKind>
}
