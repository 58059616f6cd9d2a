import { windowTransport } from "customer-journey-panel/host"
import { createSimulatedDesk, seededRandom } from "customer-journey-panel/host/simulated"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App"
import { customers, zone } from "./customers"
import { panelAddress } from "./panelAddress"
import "./styles/tokens.css"
import "./styles/layout.css"
import "./styles/controls.css"
import "./styles/topBar.css"
import "./styles/startCall.css"
import "./styles/line.css"
import "./styles/panel.css"
import "./styles/drawer.css"
import "./styles/narrow.css"

const panel = panelAddress(document)

// The frame is looked up for each message, so that the desk may be there before it.
const desk = createSimulatedDesk(
  windowTransport({
    target: () => document.querySelector("iframe")?.contentWindow ?? null,
    origins: [panel.origin],
  }),
  { customers, zone, random: seededRandom(Date.now()) },
)

const root = document.querySelector("#desktop")
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App desk={desk} panel={panel} />
    </StrictMode>,
  )
}
