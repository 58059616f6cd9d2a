import { createRef, type ReactNode } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { functionTransport } from "../../bridge/functionTransport"
import type { Transport } from "../../bridge/transport"
import { type ConfigProblem, problemLine } from "../configProblem"
import { CustomerJourney, type CustomerJourneyHandle } from "../CustomerJourney"
import type { PanelDiagnostics } from "../panelDiagnostics"
import { silentRoot } from "../silentRoot"
import { StartNotice } from "../StartNotice"
import { createCarrierHolder } from "./carrierHolder"
import type { AllReports } from "./elementEvents"
import type { ElementPlan } from "./elementPlan"

/** What an element shows, in React's hands. */
export interface ElementView {
  /** Shows a plan. When it returns, nothing of the plan before is on screen any more. */
  show(plan: ElementPlan): void
  /** The counters of the panel on screen; null when there is none. */
  diagnostics(): PanelDiagnostics | null
  /** Takes everything away and ends what was made for it. */
  end(): void
}

/** Makes the view of an element inside a container of its shadow root. */
export function createElementView(container: Element, reports: AllReports): ElementView {
  const onUncaught = (): void =>
    reports.onJourneyError({
      code: "PROTOCOL",
      retryable: false,
      message: "An unexpected error ended the panel.",
    })
  const root = createRoot(container, silentRoot(onUncaught))
  const carriers = createCarrierHolder(() => globalThis.parent)
  const handle = createRef<CustomerJourneyHandle>()
  let reported = ""

  function show(plan: ElementPlan): void {
    const transport = plan.kind === "panel" ? carriers.transportFor(plan.carrier) : null
    // At once, and not when React finds the time: the last customer must be gone with the next frame (decision 5).
    flushSync(() => root.render(content(plan, transport)))
    carriers.endOthers(transport)
    reportProblems(plan)
  }

  function content(plan: ElementPlan, transport: Transport | null): ReactNode {
    if (plan.kind === "problem") return <StartNotice code={plan.code} problems={plan.problems} />
    if (plan.kind === "no-carrier" || transport === null)
      return <CustomerJourney transport={NOWHERE} call={null} />
    const { call, config } = plan
    return (
      <CustomerJourney
        ref={handle}
        transport={transport}
        call={call}
        config={config}
        {...reports}
      />
    )
  }

  // Each notice is told once, and again when it comes back after it was gone.
  function reportProblems(plan: ElementPlan): void {
    const message = plan.kind === "problem" ? messageOf(plan.code, plan.problems) : ""
    if (message === reported) return
    reported = message
    if (plan.kind === "problem")
      reports.onJourneyError({ code: plan.code, retryable: false, message })
  }

  return {
    show,
    diagnostics: () => handle.current?.diagnostics() ?? null,
    end() {
      root.unmount()
      carriers.endOthers(null)
    },
  }
}

const messageOf = (code: "CONFIG" | "NO_HOST", problems: readonly ConfigProblem[]): string =>
  code === "NO_HOST"
    ? "The page was opened on its own: there is no desktop to ask."
    : problems.map(problemLine).join("\n")

// While no carrier was given yet the panel is idle, and speaks to nobody.
const NOWHERE = functionTransport({ post: () => {}, subscribe: () => () => {} })
