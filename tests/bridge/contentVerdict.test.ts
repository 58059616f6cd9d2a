import { expect, it } from "vitest"
import type { ContentVerdict } from "../../src/bridge/clientParts"
import { contentVerdict } from "../../src/bridge/contentVerdict"
import { EMAIL, VOICE } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { cleanQuality } from "../../src/model/quality"
import { epochMs, ianaZone } from "../../src/model/time"
import { interaction } from "../model/make"
import { scopeFrom, subjectOf } from "./clientRig"

const NOW = epochMs(Date.UTC(2026, 4, 31, 12))
const row = (channelId: typeof EMAIL, iso: string): Interaction =>
  interaction({ channelId, completedAt: epochMs(Date.parse(iso)) })
const fitting = row(EMAIL, "2026-05-12T00:00Z")
const otherChannel = row(VOICE, "2026-05-12T00:00Z")
const tooOld = row(EMAIL, "2020-05-12T00:00Z")

// Asked for three months of e-mail: they begin on 28 February, and with the slack on the 27th.
it.each<[what: string, verdict: ContentVerdict, rows: readonly Interaction[]]>([
  ["no row fits everything", "fits", []],
  ["one that fits is enough, first", "fits", [fitting, otherChannel, tooOld]],
  ["or last", "fits", [tooOld, otherChannel, fitting]],
  ["all of another channel", "other-channel", [otherChannel, otherChannel]],
  ["all too old", "outside-months", [tooOld, tooOld]],
  ["of another channel and too old", "other-channel", [otherChannel, tooOld]],
  ["too old and of another channel", "other-channel", [tooOld, otherChannel]],
  ["within the day of slack", "fits", [row(EMAIL, "2026-02-27T00:00Z")]],
  ["before it", "outside-months", [row(EMAIL, "2026-02-26T23:59:59Z")]],
])("[B12] [B13] [B14] %s: %s", (_, verdict, interactions) => {
  const journey = {
    subject: subjectOf("1"),
    scope: scopeFrom("3/3"),
    interactions,
    asOf: NOW,
    quality: cleanQuality(interactions.length),
    filterIgnored: false,
  }
  expect(contentVerdict(journey, { zone: ianaZone("UTC"), now: NOW })).toBe(verdict)
})
