const OFFERED = ["ALERTING", "INITIATING", "INITIATED", "ACCEPTED"]
const OVER = ["DROPPED", "FAILED"]
const OUTBOUND = [
  "OUT",
  "OUTBOUND",
  "OUTBOUND_PREVIEW",
  "OUTBOUND_DIRECT_PREVIEW",
  "OUTBOUND_CALLBACK",
]
/** Calls among colleagues: no customer is on them. */
const INTERNAL = ["CONSULT", "CONSULT_OFFERED", "AGENT_INSIDE", "SUPERVISOR_MONITOR"]

/**
 * A call as the host kit takes it, from a Finesse dialog; null for a call among colleagues. `state` is the agent's own:
 * offered, talking, held, wrap-up, or over.
 *
 * @param {any} dialog `finesse.restservices.Dialog`
 * @param {{ extension: string | number, accountVariable: string }} options the agent's extension, and the call variable that holds
 *   the LCM key
 */
export function finesseCall(dialog, { extension, accountVariable }) {
  const media = dialog.getMediaProperties() ?? {}
  const callType = String(media.callType ?? "")
  if (INTERNAL.includes(callType)) return null
  const outbound = OUTBOUND.includes(callType)
  return {
    callId: String(dialog.getId()),
    direction: outbound ? "outbound" : "inbound",
    // Outbound, Finesse has the agent's extension as `fromAddress`, and the customer's number, with its dial prefix, as
    // `toAddress`: cut the prefix by `numberPrefixes` in config.json.
    contactNumber: textOf(outbound ? dialog.getToAddress() : dialog.getFromAddress()),
    accountNumber: textOf(media[accountVariable]),
    state: stateOf(dialog, extension),
  }
}

/**
 * @param {any} dialog
 * @param {string | number} extension
 */
function stateOf(dialog, extension) {
  const own = listOf(dialog.getParticipants()).find(
    ({ mediaAddress }) => String(mediaAddress) === String(extension),
  )
  const state = String(own?.state ?? dialog.getState())
  if (OFFERED.includes(state)) return "offered"
  if (state === "HELD") return "held"
  if (state === "WRAP_UP") return "wrap-up"
  return OVER.includes(state) ? "over" : "talking"
}

// One participant comes as itself, not as a list of one.
/** @type {(participants: any) => any[]} */
const listOf = (participants) => [participants ?? []].flat()

/** @type {(value: any) => string | null} */
const textOf = (value) => {
  const text = String(value ?? "").trim()
  return text === "" ? null : text
}
