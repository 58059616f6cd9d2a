import {
  type CallInput,
  CustomerJourney,
  type CustomerJourneyHandle,
  type JourneyErrorReport,
} from "customer-journey-panel"
import type { CustomerJourneyElement } from "customer-journey-panel/element"
import { StrictMode, useRef } from "react"
import { createRoot } from "react-dom/client"
import { deskTransport } from "./desk"
import "customer-journey-panel/element"

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "customer-journey": DetailedHTMLProps<
        HTMLAttributes<CustomerJourneyElement>,
        CustomerJourneyElement
      > &
        Partial<Pick<CustomerJourneyElement, "call" | "transport" | "config">> & {
          onjourneyerror?: (event: CustomEvent<JourneyErrorReport>) => void
        }
    }
  }
}

const react = deskTransport()
const element = deskTransport()
const reactCall: CallInput = { id: "react", contactNumber: "6591462346", direction: "outbound" }
const elementCall: CallInput = { id: "element" }

function App() {
  const panel = useRef<CustomerJourneyHandle>(null)
  const say = ({ code }: JourneyErrorReport): void => {
    document.title = `${code} ${panel.current?.diagnostics()?.version}`
  }
  return (
    <>
      <CustomerJourney
        ref={panel}
        transport={react}
        call={reactCall}
        config={{ months: [6, 12], theme: "light" }}
        onJourneyError={say}
      />
      <customer-journey
        call={elementCall}
        transport={element}
        onjourneyerror={({ detail }) => say(detail)}
      />
    </>
  )
}

const root = document.querySelector("#app")
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
