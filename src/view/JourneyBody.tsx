import { type RefObject, useRef, useState } from "react"
import type { JourneyState } from "../data/journeyState"
import type { Shown } from "../model/applyChoice"
import type { Call } from "../model/call"
import type { Choice } from "../model/choice"
import type { Context } from "../model/context"
import type { Journey } from "../model/journey"
import { Grid } from "./grid/Grid"
import { NowRow } from "./now/NowRow"
import { FOCUS_HOME } from "./keys/useKeptFocus"
import { useRowKeys } from "./keys/useRowKeys"
import { outsideWhy } from "./outsideWhy"
import type { PanelClock } from "./panelClock"
import { usePanel } from "./panelContext"
import type { PanelState } from "./panelState"
import { scrollToTop } from "./scrollToTop"
import { EmptyScreen } from "./states/EmptyScreen"
import { FailureAlert } from "./states/FailureAlert"
import { LoadingScreen } from "./states/LoadingScreen"
import { Notes } from "./states/Notes"
import { OutsideSection } from "./timeline/OutsideSection"
import { Timeline } from "./timeline/Timeline"
import { useBeforePaint } from "./useBeforePaint"
import type { JourneyLayout } from "./useJourneyLayout"
import { useRowToggles } from "./useRowToggles"

/** What stands under the filters for one call: notes, and the scroller with the rows or what stands in for them. */
export function JourneyBody({
  screen,
  journey,
  shown,
  state,
  choice,
  onChoice,
  periods,
  context,
  layout,
  call,
  clock,
  scroller,
}: {
  readonly screen: PanelState
  readonly journey: Journey | null
  readonly shown: Shown | null
  readonly state: JourneyState
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly periods: readonly number[]
  readonly context: Context
  readonly layout: JourneyLayout
  /** The live call; null in a look-up. */
  readonly call: Call | null
  readonly clock: PanelClock
  /** The element that scrolls, for whoever must lead there. */
  readonly scroller: RefObject<HTMLDivElement | null>
}) {
  const { words } = usePanel()
  const [outsideOpen, setOutsideOpen] = useState(false)
  const toggles = useRowToggles()
  const onRowKey = useRowKeys(scroller)
  // What has just come stands at its top: to say so would make the browser lay it out before it has its styles.
  const isThere = useRef(false)
  useBeforePaint(() => {
    if (isThere.current) scrollToTop(scroller.current)
    isThere.current = true
  }, [choice, layout.view, layout.sort, scroller])

  const outside =
    journey === null || shown === null || shown.outside.length === 0
      ? null
      : { count: shown.outside.length, why: outsideWhy(shown.outside, journey.scope) }
  const failure = state.error !== null && (
    <FailureAlert error={state.error} overRows={screen !== "error"} onRetry={state.refresh} />
  )
  return (
    <>
      {journey !== null && (
        <Notes
          journey={journey}
          outside={outside}
          outsideOpen={outsideOpen}
          onToggleOutside={() => setOutsideOpen((open) => !open)}
        />
      )}
      {screen !== "error" && failure}
      {/* Whoever has no mouse scrolls with the arrow keys, and for that it must take focus and have a name. */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroller}
        className="cj-scroller"
        {...{ [FOCUS_HOME]: "" }}
        onKeyDown={onRowKey}
        role="group"
        aria-label={words.timeline}
        tabIndex={0}
      >
        {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
        {call !== null && <NowRow call={call} clock={clock} />}
        {screen === "error" && failure}
        {outsideOpen && shown !== null && outside !== null && (
          <OutsideSection
            rows={shown.outside}
            why={outside.why}
            context={context}
            toggles={toggles}
          />
        )}
        {screen === "loading" && <LoadingScreen />}
        {screen === "empty" && journey !== null && (
          <EmptyScreen
            journey={journey}
            context={context}
            choice={choice}
            onChoice={onChoice}
            periods={periods}
            held={shown?.held ?? 0}
            onRefresh={state.refresh}
          />
        )}
        {screen === "ready" && shown !== null && journey !== null && layout.view === "grid" && (
          <Grid
            rows={shown.rows}
            ordered={layout.ordered}
            journey={journey.interactions}
            sort={layout.sort}
            onSort={layout.onSort}
            toggles={toggles}
            from={choice}
          />
        )}
        {screen === "ready" && shown !== null && journey !== null && layout.view === "timeline" && (
          <Timeline
            rows={shown.rows}
            journey={journey}
            isSearch={choice.search.trim() !== ""}
            context={context}
            toggles={toggles}
            from={choice}
          />
        )}
      </div>
    </>
  )
}
