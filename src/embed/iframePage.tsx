// The iframe page's script: `embed/index.html` loads it. The decisions are in the files beside it.
import type { ReactNode } from "react"
import { createRoot } from "react-dom/client"
import { embedderOrigin } from "../bridge/embedder"
import { windowTransport } from "../bridge/windowTransport"
import { IdleNoteProvider } from "../view/states/idleNote"
import { browserEnvironment } from "./configEnvironment"
import { CustomerJourney } from "./CustomerJourney"
import { embedderNote } from "./embedderNote"
import { loadConfig } from "./iframePageConfig"
import { decideStart, type PageStart } from "./iframePageStart"
import type { JourneyErrorReport } from "./reports"
import { silentRoot } from "./silentRoot"
import { StartNotice } from "./StartNotice"

const environment = browserEnvironment()

void decideStart(
  { origin: globalThis.origin, embedded: globalThis.parent !== globalThis.self },
  () => loadConfig((...request) => fetch(...request), environment),
).then(begin)

function begin(start: PageStart): void {
  const noStart = document.querySelector("#journey-no-start")
  const root = document.querySelector("#journey-panel")
  if (start.kind === "no-origin" || root === null) {
    // The page's own sentence says it; no need to hold it back any longer.
    noStart?.setAttribute("data-at-once", "")
    return
  }
  noStart?.remove()
  createRoot(root, silentRoot(tellEnd)).render(contentOf(start))
}

function contentOf(start: Exclude<PageStart, { kind: "no-origin" }>): ReactNode {
  if (start.kind === "failure") return <StartNotice code={start.code} problems={start.problems} />
  const { hostOrigins } = start.config
  const transport = windowTransport({ target: globalThis.parent, origins: hostOrigins })
  return (
    <IdleNoteProvider value={embedderNote(embedderOrigin(globalThis.window), hostOrigins)}>
      <CustomerJourney transport={transport} config={start.input} onJourneyError={tellEngineer} />
    </IdleNoteProvider>
  )
}

const tellEnd = (): void =>
  tellEngineer({
    code: "PROTOCOL",
    retryable: false,
    message: "An unexpected error ended the panel; reload its frame.",
  })

// In a frame nobody holds a callback: the console is where an integrator looks. Reports hold no customer data.
function tellEngineer({ code, message }: JourneyErrorReport): void {
  // oxlint-disable-next-line no-console
  console.warn(`Customer journey: ${code}. ${message}`)
}
