import { CustomerJourney, type Transport, VERSION } from "customer-journey-panel"
import { createRoot } from "react-dom/client"

// The React panel in a stranger's page, over the page's own desk.
const { desk } = window as unknown as { readonly desk: { readonly transport: Transport } }
const root = document.querySelector("#react")
if (root !== null)
  createRoot(root).render(<CustomerJourney transport={desk.transport} call={{ id: "react" }} />)
document.documentElement.dataset["reactVersion"] = VERSION
