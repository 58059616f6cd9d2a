import type { BridgeSettings } from "../bridge/bridgeSettings"
import type { JourneyPolicy } from "../data/journeyPolicy"
import { KNOWN_CHANNELS } from "../model/channel"
import { channelId } from "../model/ids"
import type { Scope } from "../model/scope"
import { type IanaZone, ianaZone } from "../model/time"
import type { CodecSettings } from "../protocol/codecSettings"
import type { ViewSettings } from "../view/viewSettings"
import { CONFIG_DEFAULTS } from "./configDefaults"
import type { ConfigEnvironment } from "./configEnvironment"
import type { ReadConfig } from "./configSchema"

/** A configuration that was checked, cut up by who needs what. */
export interface PanelSettings {
  /** Exact origins, normalised; empty where the transport knows them itself. */
  readonly hostOrigins: readonly string[]
  /** How the wire is spelt and read, and how long to wait. */
  readonly bridge: BridgeSettings
  /** When the desktop is asked, and for what. */
  readonly policy: JourneyPolicy
  /** Whether a customer can be looked up while no call is on. */
  readonly lookup: boolean
  readonly view: ViewSettings
}

/** Cuts a read configuration up, with what it leaves to the environment filled in. */
export function panelSettings(read: ReadConfig, environment: ConfigEnvironment): PanelSettings {
  const timeZone: IanaZone =
    read.timeZone === undefined ? environment.timeZone : ianaZone(read.timeZone)
  const firstScope = firstScopeOf(read)
  return {
    hostOrigins: [...new Set(read.hostOrigins ?? [])],
    bridge: {
      codec: codecSettings(read, timeZone),
      times: { timeoutMs: read.timeoutMs, quarantineMs: read.quarantineMs },
      stateSyncChannels: read.stateSyncChannels,
    },
    policy: {
      firstScope,
      requests: read.requestPolicy,
      eachOf: read.allChannels === "each" ? KNOWN_CHANNELS : null,
    },
    lookup: read.lookup,
    view: {
      months: read.months.toSorted((a, b) => a - b),
      firstScope,
      timeZone,
      locale: read.locale ?? environment.locale,
      times: read.times,
      numberDisplay: read.numberDisplay,
      words: read.words,
      theme: read.theme,
      density: read.density,
      channelNames: new Map([...read.channelNames].map(([id, name]) => [channelId(id), name])),
      privacy: read.privacy,
      shortcuts: read.shortcuts,
    },
  }
}

const firstScopeOf = (read: ReadConfig): Scope => ({
  channel: read.defaultChannel === "all" ? "all" : channelId(read.defaultChannel),
  months: read.defaultMonths ?? usualMonths(read.months),
})

const usualMonths = (months: readonly number[]): number =>
  months.includes(CONFIG_DEFAULTS.defaultMonths)
    ? CONFIG_DEFAULTS.defaultMonths
    : Math.max(...months)

const codecSettings = (read: ReadConfig, timeZone: IanaZone): CodecSettings => ({
  source: read.source ?? null,
  topic: read.topic,
  allChannels: read.allChannels,
  dateOrder: read.dateOrder,
  timeZone,
  maxRows: read.maxRows,
  numberPrefixes: read.numberPrefixes.toSorted((a, b) => b.length - a.length),
  numberFormat: read.numberFormat,
  accountNumberKey: read.accountNumberKey ?? null,
  acceptJsonStrings: read.acceptJsonStrings,
  outcomeKinds: new Map([...read.outcomeKinds].map(([id, kind]) => [Number(id), kind])),
})
