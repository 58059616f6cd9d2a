import type { OutcomeKind } from "../model/outcome"
import type { DateOrder } from "../protocol/codecSettings"
import type { WordsInput } from "../view/words/wordsInput"

/**
 * What a deployer writes: `config.json` of the iframe page, or the `config` property elsewhere. Every key but
 * `hostOrigins` of the iframe page is optional. Defaults, ranges and meanings: `docs/configuration.md`.
 */
export interface ConfigInput {
  /**
   * The exact origins that the desktop may have, such as `https://desktop.example.com`; `"self"` is the page's own.
   * Required in `config.json`; elsewhere the transport knows.
   */
  readonly hostOrigins?: readonly string[] | undefined
  /** The name that the panel gives as `source` of its messages. Left out unless set. */
  readonly source?: string | undefined
  /** The periods on offer, in months. Default `[3, 6, 9, 12]`. */
  readonly months?: readonly number[] | undefined
  /** The period that a new call starts with, one of `months`. Default 12, or the longest of `months`. */
  readonly defaultMonths?: number | undefined
  /** The channel that a new call starts with: `"all"`, or a channel's id such as `"2"`. Default `"all"`. */
  readonly defaultChannel?: string | undefined
  /** How all channels are asked for: `ChannelID` -1 in one request, or each known channel in its own. Default `"-1"`. */
  readonly allChannels?: "-1" | "each" | undefined
  /** `"covering"` answers a choice from what is held where that suffices; `"exact"` asks for every choice. */
  readonly requestPolicy?: "covering" | "exact" | undefined
  /** How a date such as 5/12/2020 is read where its parts don't settle it. Default `"auto"`: learn, never guess. */
  readonly dateOrder?: DateOrder | undefined
  /** The IANA zone of the desktop's wall clock. Default: the browser's. */
  readonly timeZone?: string | undefined
  /** The BCP 47 tag of the language, and of how dates and numbers are written. Default: the browser's. */
  readonly locale?: string | undefined
  /** Words that replace the panel's own, key by key. Functions can be given in React and the element only. */
  readonly words?: WordsInput | undefined
  /** Whether days are written by their date, or by how long ago they are, until the agent says otherwise. */
  readonly times?: "absolute" | "relative" | undefined
  /** Whether the digits of a phone number stand in groups. Only to be looked at: they are copied as they came. */
  readonly numberDisplay?: "grouped" | "plain" | undefined
  /** `"auto"` follows the browser. A wish for more contrast is followed in every theme. Default `"auto"`. */
  readonly theme?: "auto" | "light" | "dark" | "high-contrast" | undefined
  readonly density?: "comfortable" | "compact" | undefined
  /** How long the agent waits for an answer, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined
  /** How long after that a late answer may still be owed, in milliseconds. Default 50,000. */
  readonly quarantineMs?: number | undefined
  /** How many rows of one reply are read. Default 50,000. */
  readonly maxRows?: number | undefined
  /** Dial prefixes to cut from the front of a contact number. Default none. */
  readonly numberPrefixes?: readonly string[] | undefined
  /** One more key of `CallVariables` that holds the LCM key. */
  readonly accountNumberKey?: string | undefined
  /** The platform channels that are asked for the calls that are on. Default `["Amazon"]`. */
  readonly stateSyncChannels?: readonly string[] | undefined
  /** How the topic is spelt when sending. Default `"Webservice"`. */
  readonly topic?: string | undefined
  /** Whether a message may be a JSON string. Default false. */
  readonly acceptJsonStrings?: boolean | undefined
  /** Names of channels by their ids, such as `{ "7": "WhatsApp" }`. */
  readonly channelNames?: Readonly<Record<string, string>> | undefined
  /** Kinds of outcomes by their ids, such as `{ "117": "callback" }`. */
  readonly outcomeKinds?: Readonly<Record<string, OutcomeKind>> | undefined
  /** `"digits"` sends a contact number as digits only, `"asGiven"` as the platform gave it. */
  readonly numberFormat?: "digits" | "asGiven" | undefined
  /** Whether a customer can be looked up while no call is on. Default false. */
  readonly lookup?: boolean | undefined
  /** Whether numbers and comments start out masked. Default false. */
  readonly privacy?: boolean | undefined
  /** Whether the panel's keys work. Default true. */
  readonly shortcuts?: boolean | undefined
}
