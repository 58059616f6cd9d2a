// The conformance page's script: `embed/conformance.html` loads it. It stands beside the panel's page and reads the same
// config.json, so that what it finds holds for the panel.
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { windowTransport } from "../bridge/windowTransport"
import { browserEnvironment } from "../embed/configEnvironment"
import { type ConfigProblem, problemLine } from "../embed/configProblem"
import { loadConfig } from "../embed/iframePageConfig"
import { decideStart, type PageStart } from "../embed/iframePageStart"
import "../view/styles/tokens.css"
import "../view/styles/panel.css"
import { createCheck } from "./check"
import { ConformanceApp, ConformanceFrame } from "./ConformanceApp"
import "./conformance.css"

const environment = browserEnvironment()

void decideStart(
  { origin: globalThis.origin, embedded: globalThis.parent !== globalThis.self },
  () => loadConfig((...request) => fetch(...request), environment),
).then(begin)

function begin(start: PageStart): void {
  const noStart = document.querySelector("#journey-no-start")
  const root = document.querySelector("#journey-check")
  if (start.kind === "no-origin" || root === null) {
    noStart?.setAttribute("data-at-once", "")
    return
  }
  noStart?.remove()
  createRoot(root).render(<StrictMode>{contentOf(start)}</StrictMode>)
}

function contentOf(start: Exclude<PageStart, { kind: "no-origin" }>) {
  if (start.kind === "failure")
    return (
      <ConformanceFrame theme="auto">
        <p className="cf-alert" role="alert" data-error-code={start.code}>
          {start.code === "NO_HOST" ? ON_ITS_OWN : linesOf(start.problems)}
        </p>
      </ConformanceFrame>
    )
  const { config, input } = start
  const transport = windowTransport({ target: globalThis.parent, origins: config.hostOrigins })
  return <ConformanceApp check={createCheck(transport, config, input)} theme={config.view.theme} />
}

const ON_ITS_OWN =
  "This page has to stand in the desktop, in the frame where the panel will be: there is nobody here to ask."

const linesOf = (problems: readonly ConfigProblem[]): string => problems.map(problemLine).join("\n")
