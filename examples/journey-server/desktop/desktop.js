import { serveJourney } from "customer-journey-panel/host"
import { customers } from "./customers.js"
import { element } from "./element.js"
import { serverSource } from "./serverSource.js"

/** @typedef {import("customer-journey-panel/host").JourneyDesktop} JourneyDesktop */

const frame = element("journey", HTMLIFrameElement)
const signIn = element("sign-in", HTMLFormElement)
const token = element("token", HTMLInputElement)
const callForm = element("call", HTMLFormElement)
const customer = element("customer", HTMLSelectElement)
const notice = element("notice", HTMLElement)

/** @type {{ serverUrl: string, panelOrigin: string }} */
const { serverUrl, panelOrigin } = await (await fetch("./desktop.json")).json()

for (const { label } of customers) customer.append(new Option(label))
frame.src = `${panelOrigin}/index.html`

/** @type {JourneyDesktop | null} */
let desktop = null
let calls = 0

signIn.addEventListener("submit", (event) => {
  event.preventDefault()
  desktop?.dispose()
  desktop = serveJourney(frame, {
    origin: panelOrigin,
    getJourney: serverSource({
      url: serverUrl,
      token: token.value.trim(),
      onTruncated: () => tell("The panel shows the newest interactions; the server holds more."),
    }),
    onError: ({ code }) => tell(`Problem: ${code}`),
  })
  // From here on the token lives in the source alone.
  token.value = ""
  signIn.hidden = true
  callForm.hidden = false
  tell("Signed in.")
})

callForm.addEventListener("submit", (event) => {
  event.preventDefault()
  if (desktop === null || !(event.submitter instanceof HTMLButtonElement)) return
  const current = desktop.calls()[0]
  tell("")
  switch (event.submitter.value) {
    case "start":
      if (current !== undefined) desktop.endCall(current.callId)
      calls++
      desktop.startCall({ callId: `call-${calls}`, ...customers[customer.selectedIndex]?.call })
      return
    case "hold":
      if (current !== undefined) desktop.holdCall(current.callId)
      return
    case "resume":
      if (current !== undefined) desktop.resumeCall(current.callId)
      return
    case "wrap-up":
      if (current !== undefined) desktop.wrapUpCall(current.callId)
      return
    default:
      if (current !== undefined) desktop.endCall(current.callId)
  }
})

signIn.inert = false

/** @param {string} words */
function tell(words) {
  notice.textContent = words
}
