import type { PanelSession } from "../data/panelSession"
import { useChoice } from "../data/useChoice"
import { useFollowedCall } from "../data/useFollowedCall"
import { useGivenCall } from "../data/useGivenCall"
import { useJourney } from "../data/useJourney"
import { useSessionUpkeep } from "../data/useSessionUpkeep"
import { useSubject } from "../data/useSubject"
import type { Call } from "../model/call"
import { JourneyPanel } from "../view/JourneyPanel"
import type { ViewSettings } from "../view/viewSettings"
import type { JourneyReports } from "./reports"
import { useReports } from "./useReports"

/** What a running panel needs. */
export interface LiveJourneyProps extends JourneyReports {
  readonly session: PanelSession
  readonly settings: ViewSettings
  /** The call on screen; null for none; undefined to follow the call events of the transport. */
  readonly call: Call | null | undefined
}

/** The panel over a live session: which call is on, what is known of its customer, and what the agent chose. */
export function LiveJourney({ session, settings, call: given, ...reports }: LiveJourneyProps) {
  useSessionUpkeep(session)
  useGivenCall(session, given)
  const followed = useFollowedCall(session, given === undefined)
  const call = given === undefined ? followed : given
  const subject = useSubject(call)
  const [choice, choose] = useChoice(session, call === null ? null : call.id)
  const state = useJourney(session, subject, choice)
  useReports(session, state, choice, reports)
  return (
    <JourneyPanel
      call={call}
      state={state}
      choice={choice}
      onChoice={choose}
      settings={settings}
      clock={session.clock}
    />
  )
}
