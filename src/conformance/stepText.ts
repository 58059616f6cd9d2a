import type { Ask } from "./ask"
import type { CheckStep } from "./interview"

/** What the check does now, for people. */
export function stepText(step: CheckStep): string {
  switch (step.kind) {
    case "listening":
      return "Listening to what passes on the bus"
    case "sync":
      return `Asking ${step.channel} which calls are on`
    case "ask":
      return `Asking ${askText(step.ask)}`
    case "order":
      return "Asking two questions at once"
    default:
      return step satisfies never
  }
}

/** A question by what is particular in it; no value of a customer is in it. */
export function askText({ topic, channel, numeric, months, source, call, by }: Ask): string {
  return [
    topic,
    `ChannelID ${numeric ? channel : `"${channel}"`}`,
    `MonthType ${numeric ? months : `"${months}"`}`,
    ...(source === null ? [] : ["with a source"]),
    ...(call === "none" ? ["without callid"] : []),
    ...(call === "unknown" ? ["for a call that doesn’t exist"] : []),
    ...(by === "panel" ? [] : [by === "digits" ? "by the digits" : "by the number as given"]),
  ].join(", ")
}
