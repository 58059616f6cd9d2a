import type { JourneyErrorCode } from "../../model/journeyError"
import type { Message } from "./words"

const FAILURES: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "The panel is not set up correctly",
    sentence: "Ask whoever runs this desktop to check the panel's settings.",
  },
  NO_HOST: {
    title: "No desktop to ask",
    sentence: "This page works inside an agent desktop. Open it there.",
  },
  SEND_FAILED: {
    title: "The request could not be sent",
    sentence: "Try again. If it fails again, reload the desktop.",
  },
  TIMEOUT: {
    title: "The desktop did not answer in time",
    sentence: "Try again. The call itself is not affected.",
  },
  HOST_ERROR: {
    title: "The desktop reported an error",
    sentence: "Try again. If it stays, pass on what the desktop says.",
  },
  INVALID_CALL: {
    title: "The desktop does not know this call",
    sentence: "It may be over already. The journey appears with the next call.",
  },
  INVALID_RESPONSE: {
    title: "The desktop's answer could not be read",
    sentence: "Try again. If it stays, pass the code below to support.",
  },
  PROTOCOL: {
    title: "The desktop's answer broke the rules",
    sentence: "Nothing of it is shown. Pass the code below to support.",
  },
  TOO_LARGE: {
    title: "This journey is too large to show",
    sentence: "Choose a shorter period or a single channel.",
  },
  ABORTED: {
    title: "The request was stopped",
    sentence: "Refresh to ask again.",
  },
  SUPERSEDED: {
    title: "Another call came first",
    sentence: "Refresh to ask again for this one.",
  },
  DISPOSED: {
    title: "The panel was closed",
    sentence: "Reload it to go on.",
  },
}

/** What each failure is called in English, and what to do about it. */
export const englishFailure = (code: JourneyErrorCode): Message => FAILURES[code]
