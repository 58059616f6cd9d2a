import { JourneyRefusal } from "./host.js"

/**
 * A source for `serveJourney` that asks a journey service over HTTPS, such as `examples/journey-server`: one `POST /journey`
 * with what the customer is known by in its body, never in the URL. Without a token the service has to know the agent by
 * a cookie of its own.
 *
 * @param {{ url: string, token?: string | null }} service
 * @returns {import("customer-journey-panel/host").JourneySource}
 */
export const journeySource =
  ({ url, token = null }) =>
  async ({ accountNumber, contactNumber, channelId, months }, { signal }) => {
    if (accountNumber === null && contactNumber === null)
      throw new JourneyRefusal("invalid-call", "This call names no customer.")
    const answer = await fetch(new URL("/journey", url), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ accountNumber, contactNumber, channelId, months }),
      credentials: token === null ? "include" : "omit",
      referrerPolicy: "no-referrer",
      signal,
    })
    if (!answer.ok)
      throw new JourneyRefusal(
        "host-error",
        "The journey service could not answer. Are you signed in to it?",
      )
    const { rows } = await answer.json()
    return rows
  }
