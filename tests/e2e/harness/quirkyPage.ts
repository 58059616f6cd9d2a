import { plantedCallStarted, quirkyAnswers, type Quirks } from "../../conformance/quirkyDesktop"

/** What a conformance test can do in the desktop's page, through `window.quirky`. */
export interface QuirkyPage {
  /** Answers the frame from now on, and tells it of the call that is on. */
  begin(panelOrigin: string, quirks: Quirks): void
  /** How many messages the frame has sent. */
  sent(): number
}

declare global {
  interface Window {
    quirky: QuirkyPage
  }
}

let sent = 0

window.quirky = {
  begin(panelOrigin, quirks) {
    const frame = window.frames[0]
    if (frame === undefined) throw new Error("there is no frame")
    addEventListener("message", (event) => {
      if (event.source !== frame || event.origin !== panelOrigin) return
      sent += 1
      for (const { message } of quirkyAnswers(event.data, quirks))
        frame.postMessage(message, panelOrigin)
    })
    frame.postMessage(plantedCallStarted, panelOrigin)
  },
  sent: () => sent,
}
