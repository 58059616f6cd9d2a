import { useMemo } from "react"
import type { FreshRows } from "../data/freshRows"
import type { JourneyState } from "../data/journeyState"
import type { LookUp } from "../data/useLookUp"
import type { Call } from "../model/call"
import type { Choice } from "../model/choice"
import type { Interaction } from "../model/interaction"
import { Filters } from "./filters/Filters"
import { offeredChannels } from "./filters/offeredChannels"
import { JourneyBody } from "./JourneyBody"
import type { PanelClock } from "./panelClock"
import { panelContext, PanelContextProvider } from "./panelContext"
import { PanelHeader } from "./PanelHeader"
import type { PanelNotice } from "./panelNotice"
import { ownJourney, panelState } from "./panelState"
import { ScoreTrend } from "./score/ScoreTrend"
import { IdleScreen } from "./states/IdleScreen"
import { NoticeScreen } from "./states/NoticeScreen"
import { StatusLine } from "./StatusLine"
import { statusParts } from "./statusParts"
import { useDay } from "./useDay"
import { useJourneyLayout } from "./useJourneyLayout"
import { usePanelSheet } from "./usePanelSheet"
import { useShown } from "./useShown"
import { ViewSwitch } from "./ViewSwitch"
import type { ViewSettings } from "./viewSettings"

/** All that the panel shows comes in here, and all that the agent does goes out by `onChoice` and `state.refresh`. */
export interface JourneyPanelProps {
  /** The call on screen; null when none is. */
  readonly call: Call | null
  readonly state: JourneyState
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly settings: ViewSettings
  readonly clock: PanelClock
  /** New rows that wait to be shown. */
  readonly fresh?: FreshRows | null | undefined
  /** The look-up while no call is on; null where it is switched off. */
  readonly lookUp?: LookUp | null | undefined
  /** Replaces everything: the panel can't work here. */
  readonly notice?: PanelNotice | undefined
}

const NONE: readonly Interaction[] = []

/** The whole panel, as pure as a panel can be: the same props show the same thing. */
export function JourneyPanel({
  call,
  state,
  choice,
  onChoice,
  settings,
  clock,
  notice,
}: JourneyPanelProps) {
  const sheet = usePanelSheet()
  const panel = useMemo(() => panelContext(settings), [settings])
  const today = useDay(clock, settings.timeZone)
  const context = useMemo(
    () => ({ zone: settings.timeZone, now: today }),
    [settings.timeZone, today],
  )
  const journey = ownJourney(call, state.journey)
  const { shown, counts, inPeriod } = useShown(journey, choice, context)
  const layout = useJourneyLayout(shown?.rows ?? NONE, call?.id ?? null, settings.locale)
  const screen =
    notice === undefined
      ? panelState(call, { ...state, journey }, shown?.rows.length ?? 0)
      : "error"
  const live = notice === undefined && screen !== "idle"
  return (
    <PanelContextProvider value={panel}>
      <section
        ref={sheet}
        className="cj-panel"
        aria-label={panel.words.panel}
        aria-busy={live && state.busy}
        data-journey-panel=""
        data-state={screen}
        data-theme={settings.theme}
        data-density={settings.density}
      >
        <PanelHeader
          call={live ? call : null}
          asOf={live && journey !== null ? journey.asOf : null}
          today={today}
          onRefresh={live ? state.refresh : null}
        >
          {live && <ViewSwitch view={layout.view} onView={layout.onView} />}
        </PanelHeader>
        {live && (
          <Filters
            choice={choice}
            onChoice={onChoice}
            periods={settings.months}
            channels={offeredChannels(journey, choice.channels)}
            counts={counts}
          />
        )}
        <div className="cj-bar">
          <StatusLine
            parts={notice === undefined ? statusParts(screen, state, shown, choice, panel) : []}
          />
          {live && <ScoreTrend rows={inPeriod} />}
        </div>
        {notice !== undefined ? (
          <NoticeScreen notice={notice} />
        ) : live ? (
          <JourneyBody
            // What was open for one call is not open for the next.
            key={call === null ? "" : call.id}
            screen={screen}
            journey={journey}
            shown={shown}
            state={state}
            choice={choice}
            onChoice={onChoice}
            periods={settings.months}
            context={context}
            layout={layout}
          />
        ) : (
          <IdleScreen />
        )}
      </section>
    </PanelContextProvider>
  )
}
