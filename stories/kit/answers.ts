import type { WireMessage } from "customer-journey-panel"
import type { WireRow } from "customer-journey-panel/host"

/** What a desktop does with one journey request: the messages that it answers with; none is silence. */
export type Answer = (request: WireMessage) => readonly unknown[]

/** A list of anything as the reply's rows, rightly addressed. */
export const replyWith =
  (rows: unknown): Answer =>
  (request) => [
    {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: request.data?.["callid"] ?? "", response: rows },
    },
  ]

/** The rows of a well-behaved desktop. */
export const rows = (list: readonly WireRow[]): Answer => replyWith(list)

/** The desktop never answers. */
export const silence: Answer = () => []

/** A `WS_Error` with these words for people. */
export const wsError =
  (msg: string): Answer =>
  () => [
    {
      channel: "LCM",
      topic: "Error",
      subtopic: "ApiError",
      data: { errorType: "WS_Error", errorMessage: msg, msg },
    },
  ]

/** The carrier breaks down under the request. */
export const brokenCarrier: Answer = () => {
  throw new Error("The carrier is broken.")
}
