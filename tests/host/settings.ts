import type { CodecSettings } from "../../src/protocol/codecSettings"
import { DEFAULT_CODEC_SETTINGS } from "../../src/protocol/defaultCodecSettings"
import { epochMs, ianaZone } from "../../src/model/time"

/** The moment and the zone in which these tests stand: a Wednesday afternoon in Singapore, away from the runner's zone. */
export const NOW = epochMs(Date.UTC(2026, 2, 18, 7, 30))
export const ZONE = ianaZone("Asia/Singapore")

/** The settings of a panel that reads what is sent here. */
export const CODEC: CodecSettings = { ...DEFAULT_CODEC_SETTINGS, timeZone: ZONE }
