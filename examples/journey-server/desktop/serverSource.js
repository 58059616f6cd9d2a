import { JourneyRefusal } from "customer-journey-panel/host"

/**
 * Where the server is, and what opens it.
 * @typedef {object} ServerAccess
 * @property {string} url such as `https://journey.example.com`
 * @property {string} token this desktop's
 * @property {() => void} [onTruncated] the server had more rows than it gives at once: these are the newest
 */

/**
 * A source for `serveJourney` that asks the journey server. The customer's numbers travel in the body and the token in a
 * header: neither ever stands in a URL.
 *
 * @param {ServerAccess} access
 * @returns {import("customer-journey-panel/host").JourneySource}
 */
export function serverSource({ url, token, onTruncated }) {
  return async ({ accountNumber, contactNumber, channelId, months }, { signal }) => {
    if (accountNumber === null && contactNumber === null)
      throw new JourneyRefusal("invalid-call", "This call names no customer.")
    const answer = await fetch(new URL("/journey", url), {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ accountNumber, contactNumber, channelId, months }),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal,
    })
    if (!answer.ok) throw new JourneyRefusal("host-error", wordsFor(answer.status))
    const { rows, truncated } = await answer.json()
    if (truncated === true) onTruncated?.()
    return rows
  }
}

/** @param {number} status */
function wordsFor(status) {
  if (status === 401 || status === 403)
    return "This desktop is not signed in to the journey server."
  if (status === 503) return "The journey server is too slow at the moment."
  return "The journey server could not answer."
}
