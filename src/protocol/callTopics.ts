const TOPICS: ReadonlyMap<string, "inbound" | "outbound"> = new Map([
  ["inbound", "inbound"],
  ["inboundcall", "inbound"],
  ["outbound", "outbound"],
  ["outboundcall", "outbound"],
])

/** The direction of the calls that a topic's word speaks of; null when it is no topic of calls. */
export const directionOfTopic = (topicWord: string): "inbound" | "outbound" | null =>
  TOPICS.get(topicWord) ?? null

/** The subtopic's word under which a direction's call events come. */
export const eventSubtopic = (direction: "inbound" | "outbound"): string =>
  direction === "inbound" ? "inboundcallstatechange" : "outboundcallstatechange"
