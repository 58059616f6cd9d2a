import * as v from "valibot"
import { parseOrigin } from "../bridge/origins"
import { OUTCOME_KINDS } from "../model/outcome"
import { isZone } from "../model/zone"
import { CONFIG_DEFAULTS as defaults } from "./configDefaults"
import { hostWords } from "./configWords"
import { flag, line, listOf, mapOf, oneOf, textThat, wholeNumber } from "./configFields"
import { isLocale } from "./locale"

/**
 * The configuration's schema: every key, its type, range and default. `ownOrigin` is what `"self"` stands for in
 * `hostOrigins`. It reads known keys only; `config.ts` refuses the others first.
 */
export const configSchema = (ownOrigin: string) => v.object(entries(ownOrigin))

/** The keys that a configuration may have. */
export const configKeys = (): readonly string[] => Object.keys(entries("null"))

const entries = (ownOrigin: string) => ({
  hostOrigins: v.optional(listOf(origin(ownOrigin), "origins", 1, 50)),
  source: v.optional(line(100)),
  months: v.optional(periods(), [...defaults.months]),
  defaultMonths: v.optional(wholeNumber(1, 120, "months")),
  defaultChannel: v.optional(
    textThat(
      (text) => text === "all" || CHANNEL_ID.test(text),
      `"all" or a channel's id such as "2"`,
    ),
    defaults.defaultChannel,
  ),
  allChannels: v.optional(oneOf(["-1", "each"]), defaults.allChannels),
  requestPolicy: v.optional(oneOf(["covering", "exact"]), defaults.requestPolicy),
  dateOrder: v.optional(oneOf(["auto", "mdy", "dmy"]), defaults.dateOrder),
  timeZone: v.optional(textThat(isZone, `a time zone such as "Asia/Kolkata"`)),
  locale: v.optional(textThat(isLocale, `a language tag such as "en-GB"`)),
  theme: v.optional(oneOf(["auto", "light", "dark", "high-contrast"]), defaults.theme),
  density: v.optional(oneOf(["comfortable", "compact"]), defaults.density),
  timeoutMs: v.optional(wholeNumber(100, 600_000, "milliseconds"), defaults.timeoutMs),
  quarantineMs: v.optional(wholeNumber(0, 600_000, "milliseconds"), defaults.quarantineMs),
  maxRows: v.optional(wholeNumber(1, 1_000_000, "rows"), defaults.maxRows),
  numberPrefixes: v.optional(
    listOf(
      textThat((text) => DIAL_PREFIX.test(text), "a dial prefix of 1 to 12 digits, +, * or #"),
      "dial prefixes",
      0,
      50,
    ),
    [...defaults.numberPrefixes],
  ),
  accountNumberKey: v.optional(line(100)),
  stateSyncChannels: v.optional(listOf(line(60), "channel names", 0, 10), [
    ...defaults.stateSyncChannels,
  ]),
  topic: v.optional(line(60), defaults.topic),
  acceptJsonStrings: v.optional(flag(), defaults.acceptJsonStrings),
  channelNames: v.optional(
    mapOf(CHANNEL_ID, 'a channel\'s id such as "7"', line(60)),
    defaults.channelNames,
  ),
  outcomeKinds: v.optional(
    mapOf(OUTCOME_ID, 'an outcome\'s id such as "117"', oneOf(OUTCOME_KINDS)),
    defaults.outcomeKinds,
  ),
  numberFormat: v.optional(oneOf(["digits", "asGiven"]), defaults.numberFormat),
  numberDisplay: v.optional(oneOf(["grouped", "plain"]), defaults.numberDisplay),
  times: v.optional(oneOf(["absolute", "relative"]), defaults.times),
  words: v.optional(hostWords()),
  lookup: v.optional(flag(), defaults.lookup),
  privacy: v.optional(flag(), defaults.privacy),
  shortcuts: v.optional(flag(), defaults.shortcuts),
})

const CHANNEL_ID = /^\d{1,9}$/
const OUTCOME_ID = /^(?:0|[1-9]\d{0,8})$/
const DIAL_PREFIX = /^[\d+*#]{1,12}$/
const NOT_TEXT = 'is not an origin such as "https://desktop.example.com"'

const periods = () =>
  v.pipe(
    listOf(wholeNumber(1, 120, "months"), "periods", 1, 8),
    v.check((items) => new Set(items).size === items.length, "names one of them twice"),
  )

const origin = (ownOrigin: string) =>
  v.pipe(
    v.string(NOT_TEXT),
    v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const isSelf = dataset.value === "self"
      const parsed = parseOrigin(isSelf ? ownOrigin : dataset.value, "")
      if (parsed.ok) return parsed.origin
      const problem = parsed.problem.trimStart()
      addIssue({ message: isSelf ? `is the page's own origin, which ${problem}` : problem })
      return NEVER
    }),
  )

/** A configuration that the schema has read. */
export type ReadConfig = v.InferOutput<ReturnType<typeof configSchema>>
