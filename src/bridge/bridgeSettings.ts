import type { CodecSettings } from "../protocol/codecSettings"
import type { LedgerTimes } from "./ledger"

/** What the bridge needs to be told: how the wire is spelt and read, and how long to wait. */
export interface BridgeSettings {
  readonly codec: CodecSettings
  readonly times: LedgerTimes
  /** The platform channels that are asked which calls are on when the panel loads; our own is always asked. */
  readonly stateSyncChannels: readonly string[]
}
