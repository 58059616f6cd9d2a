/**
 * The values that an absent key stands for. Keys that are not here have none that can be written down: `hostOrigins`
 * is required or the transport's, `source` and `accountNumberKey` are left out, `timeZone` and `locale` are the
 * browser's.
 */
export const CONFIG_DEFAULTS = {
  months: [3, 6, 9, 12],
  defaultMonths: 12,
  defaultChannel: "all",
  allChannels: "-1",
  requestPolicy: "covering",
  dateOrder: "auto",
  theme: "auto",
  density: "comfortable",
  timeoutMs: 10_000,
  quarantineMs: 50_000,
  maxRows: 50_000,
  numberPrefixes: [],
  stateSyncChannels: ["Amazon"],
  topic: "Webservice",
  acceptJsonStrings: false,
  channelNames: {},
  outcomeKinds: {},
  numberFormat: "digits",
  numberDisplay: "grouped",
  times: "absolute",
  lookup: false,
  privacy: false,
  shortcuts: true,
} as const
