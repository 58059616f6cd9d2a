import { useMemo } from "react"
import type { PanelSession } from "../data/panelSession"
import { useChoice } from "../data/useChoice"
import { useFollowedCall } from "../data/useFollowedCall"
import { useFreshRows } from "../data/useFreshRows"
import { useGivenCall } from "../data/useGivenCall"
import { useJourney } from "../data/useJourney"
import { useLookUp } from "../data/useLookUp"
import { useSessionUpkeep } from "../data/useSessionUpkeep"
import { useSubject } from "../data/useSubject"
import { useWrapUpRefresh } from "../data/useWrapUpRefresh"
import type { Call } from "../model/call"
import { FaultListenerContext } from "../view/faults/faultListener"
import { PanelBoundary } from "../view/faults/PanelBoundary"
import { JourneyPanel } from "../view/JourneyPanel"
import type { ViewSettings } from "../view/viewSettings"
import { WaitingPanel } from "../view/WaitingPanel"
import { languageReport } from "./languages/languageReport"
import { useLanguage } from "./languages/useLanguage"
import type { JourneyReports } from "./reports"
import { safeReports } from "./safeReports"
import { useFaultReports } from "./useFaultReports"
import { useReports } from "./useReports"

/** What a running panel needs. */
export interface LiveJourneyProps extends JourneyReports {
  readonly session: PanelSession
  readonly settings: ViewSettings
  /** Whether a customer can be looked up while no call is on. */
  readonly canLookUp: boolean
  /** The call on screen; null for none; undefined to follow the call events of the transport. */
  readonly call: Call | null | undefined
}

/** The panel over a live session: which call is on, what is known of its customer, and what the agent chose. */
export function LiveJourney({
  session,
  settings,
  canLookUp,
  call: given,
  ...reports
}: LiveJourneyProps) {
  useSessionUpkeep(session)
  useGivenCall(session, given)
  const followed = useFollowedCall(session, given === undefined)
  const call = given === undefined ? followed : given
  const ofCall = useSubject(call)
  const lookUp = useLookUp(session, call)
  const subject = ofCall ?? (canLookUp ? lookUp.subject : null)
  const [choice, choose] = useChoice(session, call === null ? null : call.id)
  const state = useJourney(session, subject, choice)
  const { journey, fresh } = useFreshRows(state, choice)
  useWrapUpRefresh(call, state.refresh, session.clock)
  useReports(session, state, choice, reports)
  const onFault = useFaultReports(reports)
  const language = useLanguage(settings, session.clock, (tag) =>
    safeReports(reports).onJourneyError(languageReport(tag)),
  )
  const spokenSettings = useMemo(
    () => (language.kind === "ready" ? { ...settings, language: language.language } : null),
    [settings, language],
  )
  // The desktop is asked meanwhile: only the words are waited for.
  if (spokenSettings === null) return <WaitingPanel settings={settings} />
  return (
    <FaultListenerContext.Provider value={onFault}>
      <PanelBoundary onFault={onFault} call={call === null ? null : call.id}>
        <JourneyPanel
          call={call}
          state={{ ...state, journey }}
          fresh={fresh}
          lookUp={canLookUp ? lookUp : null}
          choice={choice}
          onChoice={choose}
          settings={spokenSettings}
          clock={session.clock}
        />
      </PanelBoundary>
    </FaultListenerContext.Provider>
  )
}
