import type { FaultWords } from "../faultWords"

/** What could not be rendered, in Hindi. */
export const hindiFault: FaultWords = {
  rowUnreadable: "यह इंटरैक्शन दिखाया नहीं जा सका।",
  briefUnreadable: "सारांश दिखाया नहीं जा सका।",
  stripUnreadable: "महीने दिखाए नहीं जा सके।",
  panelCrashed: {
    title: "पैनल रुक गया",
    sentence: "इसे फिर से बनाने के लिए फिर कोशिश करें। कॉल पर इसका असर नहीं है।",
  },
}
