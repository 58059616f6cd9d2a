import type { JourneyErrorCode } from "../../../model/journeyError"
import type { Message } from "../words"

/** What each failure is called in Filipino, and what to do about it. */
export const filipinoFailures: Readonly<Record<JourneyErrorCode, Message>> = {
  CONFIG: {
    title: "Hindi tama ang setup ng panel",
    sentence: "Ipa-check ang settings ng panel sa nagpapatakbo ng desktop na ito.",
  },
  NO_HOST: {
    title: "Walang desktop na matanong",
    sentence: "Gumagana ang page na ito sa loob ng agent desktop. Doon ito buksan.",
  },
  SEND_FAILED: {
    title: "Hindi naipadala ang request",
    sentence: "Subukan muli. Kung hindi pa rin, i-reload ang desktop.",
  },
  TIMEOUT: {
    title: "Hindi sumagot ang desktop sa oras",
    sentence: "Subukan muli. Hindi apektado ang tawag.",
  },
  HOST_ERROR: {
    title: "Nag-report ng error ang desktop",
    sentence: "Subukan muli. Kung nandiyan pa rin, ipasa ang sinasabi ng desktop.",
  },
  INVALID_CALL: {
    title: "Hindi kilala ng desktop ang tawag na ito",
    sentence: "Baka tapos na ito. Lalabas ang journey sa susunod na tawag.",
  },
  INVALID_RESPONSE: {
    title: "Hindi mabasa ang sagot ng desktop",
    sentence: "Subukan muli. Kung nandiyan pa rin, ipasa sa support ang code sa ibaba.",
  },
  PROTOCOL: {
    title: "Hindi sumunod sa patakaran ang sagot ng desktop",
    sentence: "Walang ipinakita mula rito. Ipasa sa support ang code sa ibaba.",
  },
  TOO_LARGE: {
    title: "Masyadong malaki ang journey na ito",
    sentence: "Pumili ng mas maikling panahon o isang channel lang.",
  },
  ABORTED: { title: "Itinigil ang request", sentence: "I-refresh para magtanong ulit." },
  SUPERSEDED: {
    title: "May naunang ibang tawag",
    sentence: "I-refresh para magtanong ulit para sa tawag na ito.",
  },
  DISPOSED: { title: "Isinara ang panel", sentence: "I-reload ito para magpatuloy." },
}
