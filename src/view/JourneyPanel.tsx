import { useMemo, useRef } from "react"
import type { FreshRows } from "../data/freshRows"
import type { JourneyState } from "../data/journeyState"
import type { LookUp } from "../data/useLookUp"
import type { Call } from "../model/call"
import type { Choice } from "../model/choice"
import type { Interaction } from "../model/interaction"
import { CopyAndExport } from "./actions/CopyAndExport"
import { FeedbackProvider } from "./actions/FeedbackProvider"
import { JourneyBrief } from "./brief/JourneyBrief"
import { Filters } from "./filters/Filters"
import { CallIdentity } from "./CallIdentity"
import { ClearFilters } from "./filters/ClearFilters"
import { offeredChannels } from "./filters/offeredChannels"
import { JourneyBody } from "./JourneyBody"
import { LookUpIdentity } from "./lookUp/LookUpIdentity"
import { PanelMenu } from "./menu/PanelMenu"
import { narrowings } from "./narrowings"
import type { PanelClock } from "./panelClock"
import { panelContext, PanelContextProvider } from "./panelContext"
import { PanelFrame } from "./PanelFrame"
import { PanelHeader } from "./PanelHeader"
import type { PanelNotice } from "./panelNotice"
import { ownJourney, panelState } from "./panelState"
import { MaskedBadge } from "./privacy/MaskedBadge"
import { usePrivacy } from "./privacy/usePrivacy"
import { SearchProvider } from "./search/searchContext"
import { useDeferredSearch } from "./search/useDeferredSearch"
import { FreshButton } from "./now/FreshButton"
import { scrollToTop } from "./scrollToTop"
import { IdleScreen } from "./states/IdleScreen"
import { NoticeScreen } from "./states/NoticeScreen"
import { StatusLine } from "./StatusLine"
import { statusParts } from "./statusParts"
import { JourneyStrip } from "./strip/JourneyStrip"
import { useDay } from "./useDay"
import { useJourneyLayout } from "./useJourneyLayout"
import { useShown } from "./useShown"
import { useTimes } from "./useTimes"
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
  fresh,
  lookUp = null,
  notice,
}: JourneyPanelProps) {
  const callKey = call === null ? "" : call.id
  const [masked, toggleMasked] = usePrivacy(settings.privacy, callKey)
  const [isRelative, toggleTimes] = useTimes(settings.times)
  const today = useDay(clock, settings.timeZone)
  const relativeTo = isRelative ? today : null
  const panel = useMemo(
    () => panelContext(settings, { masked, relativeTo }),
    [settings, masked, relativeTo],
  )
  const context = useMemo(
    () => ({ zone: settings.timeZone, now: today }),
    [settings.timeZone, today],
  )
  // A call takes the screen from a look-up at once, whatever else is still known of it.
  const lookedUp = call === null ? (lookUp?.subject ?? null) : null
  const journey = ownJourney(call, lookedUp, state.journey)
  const search = useDeferredSearch(choice.search, callKey, journey?.interactions.length ?? 0)
  const settled = useMemo(() => ({ ...choice, search }), [choice, search])
  const { shown, counts, facets, isCovered, inPeriod } = useShown(journey, settled, context)
  const layout = useJourneyLayout(shown?.rows ?? NONE, call?.id ?? null, panel.lang)
  const screen =
    notice === undefined
      ? panelState(
          call !== null || lookedUp !== null,
          { ...state, journey },
          shown?.rows.length ?? 0,
        )
      : "error"
  const live = notice === undefined && screen !== "idle"
  const waiting = live && journey !== null ? (fresh ?? null) : null
  const scroller = useRef<HTMLDivElement | null>(null)
  const toTop = () => {
    scrollToTop(scroller.current)
    scroller.current?.focus({ preventScroll: true })
  }
  const narrowed = narrowings(settled, panel, context)
  const isNarrowed = narrowed.length > 0 && (screen === "ready" || screen === "empty")
  return (
    <PanelContextProvider value={panel}>
      <SearchProvider value={search}>
        <FeedbackProvider subject={live ? (journey?.subject ?? null) : null} clock={clock}>
          <PanelFrame screen={screen} busy={live && state.busy} settings={settings}>
            <PanelHeader
              identity={
                !live ? null : call !== null ? (
                  <CallIdentity call={call} />
                ) : (
                  lookedUp !== null &&
                  lookUp !== null && <LookUpIdentity subject={lookedUp} onClear={lookUp.clear} />
                )
              }
              asOf={live && journey !== null ? journey.asOf : null}
              today={today}
              busy={state.busy}
              onRefresh={live ? state.refresh : null}
            >
              {notice === undefined && <MaskedBadge onToggle={toggleMasked} />}
              {live && <ViewSwitch view={layout.view} onView={layout.onView} />}
              {notice === undefined && (
                <PanelMenu hasKeys={settings.shortcuts} onTimes={live ? toggleTimes : null} />
              )}
            </PanelHeader>
            {live && (
              <JourneyBrief
                key={`brief ${callKey}`}
                journey={journey}
                inPeriod={inPeriod}
                months={choice.months}
                context={context}
              />
            )}
            {live && (
              <Filters
                // What was open for one call is not open for the next.
                key={`filters ${callKey}`}
                source={{ choice, facets, isCovered }}
                onChoice={onChoice}
                periods={settings.months}
                channels={offeredChannels(journey, choice.channels)}
                counts={counts}
              />
            )}
            {live && journey !== null && (
              <JourneyStrip
                key={`strip ${callKey}`}
                journey={journey}
                inPeriod={inPeriod}
                choice={choice}
                onChoice={onChoice}
                context={context}
              />
            )}
            <div className="cj-bar">
              <StatusLine
                parts={[
                  ...(notice === undefined
                    ? statusParts(screen, state, shown, narrowed, panel)
                    : []),
                  ...(waiting === null ? [] : [panel.words.freshStatus(waiting.count)]),
                ]}
              />
              {isNarrowed && <ClearFilters choice={choice} onChoice={onChoice} />}
              {waiting !== null && <FreshButton fresh={waiting} onShown={toTop} />}
            </div>
            {live && journey !== null && shown !== null && (
              <CopyAndExport
                journey={journey}
                shown={shown}
                ordered={layout.ordered}
                narrowed={narrowed}
                inPeriod={inPeriod}
                months={choice.months}
                context={context}
              />
            )}
            {notice !== undefined ? (
              <NoticeScreen notice={notice} />
            ) : live ? (
              <JourneyBody
                key={callKey}
                screen={screen}
                journey={journey}
                shown={shown}
                state={state}
                choice={choice}
                onChoice={onChoice}
                periods={settings.months}
                context={context}
                layout={layout}
                call={call}
                clock={clock}
                scroller={scroller}
              />
            ) : (
              <IdleScreen lookUp={lookUp} />
            )}
          </PanelFrame>
        </FeedbackProvider>
      </SearchProvider>
    </PanelContextProvider>
  )
}
