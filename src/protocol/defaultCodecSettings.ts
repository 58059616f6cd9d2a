import type { IanaZone } from "../model/time"
import type { CodecSettings } from "./codecSettings"

/** Every setting of the wire but the zone, which only the deployer or the browser knows. */
export const DEFAULT_CODEC_SETTINGS: Omit<CodecSettings, "timeZone"> = {
  source: null,
  topic: "Webservice",
  allChannels: "-1",
  dateOrder: "auto",
  maxRows: 50_000,
  numberPrefixes: [],
  numberFormat: "digits",
  accountNumberKey: null,
  acceptJsonStrings: false,
  outcomeKinds: new Map(),
}

/** The settings of a deployment that sets nothing: times are read in `timeZone`. */
export const defaultCodecSettings = (timeZone: IanaZone): CodecSettings => ({
  ...DEFAULT_CODEC_SETTINGS,
  timeZone,
})
