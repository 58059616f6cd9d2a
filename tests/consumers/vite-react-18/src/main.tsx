import { CustomerJourney, type JourneyErrorReport } from "customer-journey-panel"
import type { CustomerJourneyElement } from "customer-journey-panel/element"
import { StrictMode, useEffect, useRef } from "react"
import { createRoot } from "react-dom/client"
import { deskTransport } from "./desk"
import "customer-journey-panel/element"

const react = deskTransport()
const element = deskTransport()
const say = ({ code }: JourneyErrorReport): void => {
  document.title = code
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      "customer-journey": React.DetailedHTMLProps<
        React.HTMLAttributes<CustomerJourneyElement> & { "call-id"?: string },
        CustomerJourneyElement
      >
    }
  }
}

/** React 18 sets attributes only: properties go by a ref, and so do listeners. */
function Element() {
  const ref = useRef<CustomerJourneyElement>(null)
  useEffect(() => {
    const panel = ref.current
    if (panel === null) return undefined
    const onError = (event: CustomEvent<JourneyErrorReport>): void => say(event.detail)
    panel.transport = element
    panel.addEventListener("journeyerror", onError)
    return () => panel.removeEventListener("journeyerror", onError)
  }, [])
  return <customer-journey ref={ref} call-id="element" />
}

const root = document.querySelector("#app")
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <CustomerJourney transport={react} call={{ id: "react" }} onJourneyError={say} />
      <Element />
    </StrictMode>,
  )
