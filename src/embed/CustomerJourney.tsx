import { forwardRef, useEffect, useImperativeHandle } from "react"
import type { Bridge } from "../bridge/bridge"
import { systemClock } from "../bridge/clock"
import type { Transport } from "../bridge/transport"
import { PanelBoundary } from "../view/faults/PanelBoundary"
import type { CallInput } from "./callInput"
import type { ConfigInput } from "./configInput"
import { problemLine } from "./configProblem"
import { LiveJourney } from "./LiveJourney"
import type { PanelDiagnostics } from "./panelDiagnostics"
import type { JourneyReports } from "./reports"
import { safeReports } from "./safeReports"
import { StartNotice } from "./StartNotice"
import { useCheckedCall } from "./useCheckedCall"
import { useFaultReports } from "./useFaultReports"
import { usePanelSession } from "./usePanelSession"
import { VERSION } from "./version"

/** The props of `CustomerJourney`. */
export interface CustomerJourneyProps extends JourneyReports {
  /** The carrier to the desktop, such as `windowTransport({ target, origins })`. Keep it the same from render to render. */
  readonly transport: Transport
  /** Settings; see `docs/configuration.md`. Compared by content, so a new object of the same settings changes nothing. */
  readonly config?: ConfigInput | undefined
  /** The call on screen; `null` for none. Left out, the panel follows the call events that the transport hears. */
  readonly call?: CallInput | null | undefined
}

/** What a ref to the panel gives. */
export interface CustomerJourneyHandle {
  /** Every counter of the bridge: foreign, malformed, unsolicited, late, repaired …; null while `config` is wrong. */
  diagnostics(): PanelDiagnostics | null
}

/**
 * The customer journey panel. It asks the desktop for the journey of the call's customer and shows it; when the call
 * ends or another comes on screen, what it showed is gone in the same frame.
 *
 * A wrong `config` or `call` shows a notice that names what is wrong, reports `CONFIG`, and sends nothing. An error
 * while it renders stays inside: the panel shows a screen with "Try again" and reports `PROTOCOL`.
 */
export const CustomerJourney = forwardRef<CustomerJourneyHandle, CustomerJourneyProps>(
  function CustomerJourney(props, ref) {
    const onFault = useFaultReports(props)
    return (
      <PanelBoundary onFault={onFault} call={null}>
        <CheckedJourney ref={ref} {...props} />
      </PanelBoundary>
    )
  },
)

const CheckedJourney = forwardRef<CustomerJourneyHandle, CustomerJourneyProps>(
  function CheckedJourney({ transport, config, call: callInput, ...reports }, ref) {
    const session = usePanelSession(transport, config, systemClock)
    const call = useCheckedCall(callInput)
    const problems = session.ok ? (call.ok ? null : call.problems) : session.problems
    const bridge = session.ok ? session.session.bridge : null

    useImperativeHandle(ref, () => ({ diagnostics: () => diagnosticsOf(bridge) }), [bridge])
    const message = problems?.map(problemLine).join("\n")
    const { onJourneyError } = reports
    useEffect(() => {
      if (message !== undefined)
        safeReports({ onJourneyError }).onJourneyError({
          code: "CONFIG",
          retryable: false,
          message,
        })
    }, [message, onJourneyError])

    if (!session.ok || !call.ok) return <StartNotice code="CONFIG" problems={problems ?? []} />
    return (
      <LiveJourney
        key={session.key}
        session={session.session}
        settings={session.settings.view}
        canLookUp={session.settings.lookup}
        call={call.call}
        {...reports}
      />
    )
  },
)

const diagnosticsOf = (bridge: Bridge | null): PanelDiagnostics | null =>
  bridge === null ? null : { version: VERSION, ...bridge.diagnostics() }
