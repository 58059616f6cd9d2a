import { readFileSync } from "node:fs"
import { ianaZone } from "../../src/model/time"
import type { CodecSettings } from "../../src/protocol/codecSettings"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"

/** The default settings, times read in New York unless the test says otherwise. */
export const settingsWith = (changes: Partial<CodecSettings> = {}): CodecSettings => ({
  ...defaultCodecSettings(ianaZone("America/New_York")),
  ...changes,
})

/** A documented message, parsed anew on each call. */
export const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../samples/${name}.json`, import.meta.url), "utf8"))

/** A reply as the desktop sends it. */
export const reply = (message: unknown): unknown => ({
  channel: "LCM",
  topic: "WebService",
  subtopic: "CustomerJourney",
  message,
})

/** A moment as ISO text, or null: easier to read in a failure than milliseconds. */
export const iso = (moment: number | null | undefined): string | null =>
  moment === null || moment === undefined ? null : new Date(moment).toISOString()
