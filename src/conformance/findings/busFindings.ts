import { counted, type Finder, finding, listed } from "../finding"
import { OWN_CHANNEL } from "../heard"

/** Do answers keep the order of their questions? */
export const orderFinding: Finder = ({ order }) => {
  const question = "Do answers keep the order of their questions?"
  switch (order) {
    case "kept":
      return finding(
        question,
        "fits",
        "Two questions at once were answered in their order, both times.",
      )
    case "turned":
      return finding(
        question,
        "note",
        "No. The panel asks one question at a time for each call, so it doesn’t matter.",
      )
    case "untold":
      return finding(
        question,
        "unknown",
        "Two questions at once could not be told apart by their answers.",
      )
    default:
      return order satisfies never
  }
}

/** Does one question get one answer? */
export const duplicatesFinding: Finder = ({ answers }) => {
  const question = "Does one question get one answer?"
  const more = answers.reduce((sum, { again }) => sum + again, 0)
  if (answers.length === 0) return finding(question, "unknown", "Nothing was asked.")
  return more === 0
    ? finding(question, "fits", "Yes.")
    : finding(
        question,
        "note",
        `No: ${counted(more, "further answer")} to ${counted(answers.filter(({ again }) => again > 0).length, "question")}. The panel takes the first and drops the rest.`,
      )
}

/** Are others' questions and answers heard? */
export const broadcastFinding: Finder = ({ bus }) => {
  const question = "Is what others ask and hear broadcast?"
  const heard = [
    ...(bus.strangeReplies > 0 ? [`${bus.strangeReplies} of the replies unasked for here`] : []),
    ...(bus.strangeRequests > 0 ? [`${counted(bus.strangeRequests, "request")} of others`] : []),
    ...(bus.echoes > 0 ? [`${counted(bus.echoes, "request")} of our own, come back`] : []),
  ]
  return heard.length === 0
    ? finding(
        question,
        "note",
        "Nothing of the kind was heard while the check ran, which proves nothing.",
      )
    : finding(
        question,
        "note",
        `Yes: ${listed(heard)}. The panel checks every reply against what it asked.`,
      )
}

/** Which channels tell the calls that are on? */
export const syncFinding: Finder = ({ sync }, current) => {
  const question = "Which channels answer StateSync?"
  const answered = sync.filter((each) => each.answered).map(({ channel }) => channel)
  if (answered.length === 0)
    return finding(
      question,
      "note",
      "None did. A panel that is reloaded in mid-call then knows of the call only at its next event.",
    )
  const platforms = answered.filter((channel) => channel !== OWN_CHANNEL)
  return finding(
    question,
    "fits",
    `${listed(answered)}.`,
    platforms.length === 0 ? {} : { stateSyncChannels: platforms },
    current,
  )
}

/** Do call events come, and in which form are messages? */
export const carrierFinding: Finder = ({ answers, bus }, current) => {
  const question = "Do messages come as objects or as JSON text?"
  if (bus.asObject + bus.asText === 0)
    return finding(question, "unknown", "No message of the bus came.")
  const textNeeded = answers.some(({ asText }) => asText) || bus.asObject === 0
  if (bus.asText === 0) return finding(question, "fits", "As objects.")
  return finding(
    question,
    "fits",
    bus.asObject === 0
      ? "As JSON text."
      : `Both: ${bus.asText} as JSON text, ${bus.asObject} as objects.`,
    textNeeded ? { acceptJsonStrings: true } : {},
    current,
  )
}

/** Are calls told by events? */
export const callEventsFinding: Finder = ({ bus }) => {
  const question = "Are call events heard?"
  const channels = Object.keys(bus.callEvents)
  return channels.length === 0
    ? finding(
        question,
        "note",
        "None while the check ran. Answer or end a call during it to see them; the panel needs them, or the call as an attribute.",
      )
    : finding(question, "fits", `Yes, on ${listed(channels)}.`)
}
