import { yieldToPage } from "../../src/bridge/yieldToPage"
import { ianaZone } from "../../src/model/time"
import { decodeRows } from "../../src/protocol/decodeRows"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"
import { journeyRows } from "./journeyRows"
import type { WireRow } from "./wireRow"

// What reading the wire costs: our decoder, in slices as the panel uses it, beside two loops that only a benchmark may
// call a decoder. One copies the same fields; the other also makes numbers of numerals and a moment of the date, by one
// fixed pattern, trusting every byte.

declare global {
  interface Window {
    decode: (count: number, rounds: number) => Promise<readonly DecodeRound[]>
  }
}

/** One round: milliseconds for all rows. */
export interface DecodeRound {
  readonly ours: number
  readonly copy: number
  readonly parse: number
  /** The longest that ours held the page up in one go. */
  readonly longestSlice: number
}

const settings = defaultCodecSettings(ianaZone("UTC"))

window.decode = async (count, rounds) => {
  const results: DecodeRound[] = []
  for (let round = 0; round < rounds; round += 1) {
    const rows = journeyRows(count, Date.now())
    // One after the other: they would share the processor.
    // oxlint-disable-next-line no-await-in-loop
    const { ours, longestSlice } = await decodeOurs(rows)
    results.push({
      ours,
      longestSlice,
      copy: timed(() => copy(rows)),
      parse: timed(() => parse(rows)),
    })
  }
  return results
}

async function decodeOurs(rows: readonly WireRow[]) {
  let working = 0
  let longestSlice = 0
  let began = performance.now()
  const end = () => {
    const slice = performance.now() - began
    working += slice
    longestSlice = Math.max(longestSlice, slice)
  }
  const { interactions } = await decodeRows(rows, settings, {
    async yieldToPage() {
      end()
      await yieldToPage()
      began = performance.now()
    },
  })
  end()
  if (interactions.length !== rows.length) throw new Error("Rows were lost.")
  return { ours: working, longestSlice }
}

function timed(work: () => readonly unknown[]): number {
  const start = performance.now()
  const made = work()
  const ms = performance.now() - start
  // What is made is used, so that no compiler leaves it out.
  if (made.length === 0) throw new Error("Nothing was read.")
  return ms
}

const copy = (rows: readonly WireRow[]): readonly unknown[] =>
  rows.map((row, ordinal) => ({
    ordinal,
    contactId: row.ContactID,
    campaignName: row.CampaignName,
    modeId: row.ModeID,
    mode: row.Mode,
    outcomeId: row.OutcomeID,
    outcome: row.Outcome,
    agentName: row.AgentName,
    comment: row.AgentComment,
    completedText: row.CallCompletedTime,
    day: row.CallCompletedDate,
    month: row.CallCompletedMonth,
    year: row.CallCompletedYear,
    timeFormat: row.CallCompletedTimeFormat,
    channelId: row.ChannelType,
    targetValue: row.TargetValue,
    contactValue: row.ContactValue,
    scoreBefore: row.PreviousLeadScore,
    scoreAfter: row.CurrentLeadScore,
    direction: row.CallType,
  }))

const PATTERN = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+):(\d+) (AM|PM)$/

const parse = (rows: readonly WireRow[]): readonly unknown[] =>
  rows
    .map((row, ordinal) => ({
      ordinal,
      contactId: row.ContactID,
      campaignName: row.CampaignName,
      modeId: row.ModeID,
      mode: row.Mode,
      outcomeId: Number(row.OutcomeID),
      outcome: row.Outcome,
      agentName: row.AgentName,
      comment: row.AgentComment,
      completedAt: momentOf(row.CallCompletedTime),
      completedText: row.CallCompletedTime,
      channelId: row.ChannelType,
      targetValue: row.TargetValue,
      contactValue: row.ContactValue,
      scoreBefore: Number(row.PreviousLeadScore),
      scoreAfter: Number(row.CurrentLeadScore),
      direction: row.CallType.toLowerCase(),
    }))
    .toSorted((a, b) => b.completedAt - a.completedAt)

function momentOf(text: string): number {
  const [, month, day, year, hour, minute, second, half] = PATTERN.exec(text) ?? []
  const hours = (Number(hour) % 12) + (half === "PM" ? 12 : 0)
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hours,
    Number(minute),
    Number(second),
  )
}
