import type { AskedChannel } from "../ask"
import { answerTo, counted, type Finder, finding, hasRows, instead, rowCount } from "../finding"
import type { Observation } from "../observation"

const EACH = ["1", "2", "3"] as const satisfies readonly AskedChannel[]

/** Does ChannelID -1 mean all channels? */
export const allChannelsFinding: Finder = (seen, current) => {
  const question = "Does ChannelID -1 bring all channels?"
  const all = answerTo(seen, { channel: "-1" })
  const each = EACH.map((channel) => answerTo(seen, { channel }))
  if (!hasRows(all) && !each.some(hasRows))
    return finding(question, "unknown", "Nothing was answered.")
  const byEach = { allChannels: "each" } as const
  if (!hasRows(all))
    return finding(
      question,
      "fits",
      `No: it ${instead(all)}, while a channel by itself is answered.`,
      byEach,
      current,
    )
  // Rows of another channel than the one that was asked for would be counted twice.
  const sum = each.reduce((total, one, at) => total + ownRows(one, EACH[at]), 0)
  if (sum > rowCount(all))
    return finding(
      question,
      "fits",
      `No: it brings ${counted(rowCount(all), "row")}, the channels one by one ${sum}.`,
      byEach,
      current,
    )
  return finding(
    question,
    "fits",
    `Yes: ${counted(rowCount(all), "row")}, and ${sum} by the channels one by one.`,
  )
}

/** Is the channel that was asked for the one that comes? */
export const channelFilterFinding: Finder = (seen) => {
  const question = "Does a single ChannelID narrow the answer?"
  const asked = EACH.map((channel) => ({ channel, answer: answerTo(seen, { channel }) }))
  const answered = asked.filter(({ answer }) => hasRows(answer))
  if (answered.every(({ answer }) => rowCount(answer) === 0))
    return finding(question, "unknown", "No rows came to tell it by.")
  const foreign = answered.filter(
    ({ channel, answer }) => rowCount(answer) > ownRows(answer, channel) + unnamed(answer),
  )
  return foreign.length === 0
    ? finding(question, "fits", "Yes: only rows of that channel came.")
    : finding(
        question,
        "note",
        "No: rows of other channels came too. The panel sets them aside and says that the desktop ignores the filter.",
      )
}

const ownRows = (seen: Observation | undefined, channel: "1" | "2" | "3" | undefined): number =>
  channel === undefined ? 0 : (seen?.rows?.channels[channel] ?? 0)

const unnamed = (seen: Observation | undefined): number => seen?.rows?.channels.unknown ?? 0
