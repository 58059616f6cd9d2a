import { cutText } from "./cutText"
import { MAX_NAME_LENGTH } from "./scalarText"

const BARE_ID = /^\{?(?:\d+|[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12})\}?$/i

/**
 * A platform's `ResponseFields.Campaign` where it is a campaign's name. It may be empty or an id of the platform's own,
 * digits or a GUID, and must not be sent then (protocol.md section 3): null.
 */
export function campaignNameOf(value: unknown): string | null {
  const text = typeof value === "string" ? value.trim() : ""
  return text === "" || BARE_ID.test(text) ? null : cutText(text, MAX_NAME_LENGTH)
}
