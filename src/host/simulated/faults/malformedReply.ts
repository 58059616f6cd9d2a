import type { WireMessage } from "../../../protocol/wireMessage"
import type { Random } from "../random"

/** What stands where the list of rows should be; undefined leaves the key out (fault 17). */
const NO_LISTS = [undefined, null, "no rows", { 0: "row" }, 42] as const

/** A journey reply whose `response` is no list; null for a message that is no journey reply. */
export function malformedReply(message: WireMessage, random: Random): WireMessage | null {
  const body = message.message
  if (typeof body !== "object" || body === null || !("response" in body)) return null
  const { response: _rows, ...rest } = body
  const response = random.pick(NO_LISTS)
  return { ...message, message: response === undefined ? rest : { ...rest, response } }
}
