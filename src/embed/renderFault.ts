import type { RenderFault } from "../view/faults/faultListener"
import type { JourneyErrorReport } from "./reports"

const MESSAGES: Readonly<Record<RenderFault, string>> = {
  row: "An interaction could not be rendered; it is shown as unreadable.",
  brief: "The brief could not be rendered; a line says so in its place.",
  strip: "The months could not be rendered; a line says so in their place.",
  panel: "The panel could not be rendered; it shows a screen that builds it anew.",
}

/** What the host hears of a render fault. Which one, and nothing of the error: its text may quote a customer's data. */
export const renderFaultReport = (fault: RenderFault): JourneyErrorReport => ({
  code: "PROTOCOL",
  retryable: fault === "panel",
  message: MESSAGES[fault],
})
