/**
 * The body of `POST /journey`: the kit's `JourneyRequest` without what a database has no use for.
 * @typedef {object} JourneyBody
 * @property {string | null} [accountNumber] wins when both are there
 * @property {string | null} [contactNumber]
 * @property {string | null} [channelId] null or left out for all channels
 * @property {number} months
 */

/** What a body may look like (JSON Schema). Nothing is coerced, and an unknown key is refused. */
export const JOURNEY_BODY_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["months"],
  properties: {
    accountNumber: {
      type: "string",
      nullable: true,
      maxLength: 100,
      pattern: "^[^\\u0000-\\u001F]*$",
    },
    contactNumber: { type: "string", nullable: true, maxLength: 40, pattern: "^[+0-9 ()./-]*$" },
    channelId: { type: "string", nullable: true, pattern: "^[0-9]{1,6}$" },
    months: { type: "integer", minimum: 1, maximum: 120 },
  },
}

/**
 * What to search by: the account number, or else the customer's number in digits; null when there is neither.
 *
 * @param {JourneyBody} body
 * @returns {{ by: "account" | "number", key: string } | null}
 */
export function searchKey({ accountNumber, contactNumber }) {
  const account = accountNumber?.trim() ?? ""
  if (account !== "") return { by: "account", key: account }
  const digits = (contactNumber ?? "").replaceAll(/\D/g, "")
  return digits === "" ? null : { by: "number", key: digits }
}
