import type { BridgeSettings } from "../bridge/bridgeSettings"
import { type ChannelId, channelId } from "../model/ids"
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
  readonly requestPolicy: "covering" | "exact"
  /** Whether a customer can be looked up while no call is on. */
  readonly lookup: boolean
  readonly view: ViewSettings
}

/** Cuts a read configuration up, with what it leaves to the environment filled in. */
export function panelSettings(read: ReadConfig, environment: ConfigEnvironment): PanelSettings {
  const timeZone: IanaZone =
    read.timeZone === undefined ? environment.timeZone : ianaZone(read.timeZone)
  return {
    hostOrigins: [...new Set(read.hostOrigins ?? [])],
    bridge: {
      codec: codecSettings(read, timeZone),
      times: { timeoutMs: read.timeoutMs, quarantineMs: read.quarantineMs },
      stateSyncChannels: read.stateSyncChannels,
    },
    requestPolicy: read.requestPolicy,
    lookup: read.lookup,
    view: viewSettings(read, timeZone, environment),
  }
}

const viewSettings = (
  read: ReadConfig,
  timeZone: IanaZone,
  environment: ConfigEnvironment,
): ViewSettings => ({
  months: read.months.toSorted((a, b) => a - b),
  firstScope: {
    channel: channelOf(read.defaultChannel),
    months: read.defaultMonths ?? usualMonths(read.months),
  },
  timeZone,
  locale: read.locale ?? environment.locale,
  theme: read.theme,
  density: read.density,
  channelNames: new Map([...read.channelNames].map(([id, name]) => [channelId(id), name])),
  privacy: read.privacy,
  shortcuts: read.shortcuts,
})

const channelOf = (text: string): ChannelId | "all" => (text === "all" ? "all" : channelId(text))

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
