import { useEffect, useRef } from "react"
import type { JourneyState } from "../data/journeyState"
import type { PanelSession } from "../data/panelSession"
import type { Choice } from "../model/choice"
import type { JourneyError } from "../model/journeyError"
import type { JourneyErrorReport, JourneyReports } from "./reports"
import { safeReports } from "./safeReports"

/** Tells the host what happened, once for each time that it does, and never with customer data. */
export function useReports(
  session: PanelSession,
  { journey, busy, error }: JourneyState,
  choice: Choice,
  reports: JourneyReports,
): void {
  const latest = useRef(safeReports(reports))
  useEffect(() => {
    latest.current = safeReports(reports)
  })
  const { clock } = session

  const askedAtMs = useRef<number | null>(null)
  useEffect(() => {
    if (busy && askedAtMs.current === null) askedAtMs.current = clock.monotonicMs()
  }, [busy, clock])

  useEffect(() => {
    if (journey === null) return
    const { interactions, quality } = journey
    const startedMs = askedAtMs.current
    askedAtMs.current = null
    latest.current.onJourneyLoad({
      interactions: interactions.length,
      repaired: quality.repairs.reduce((sum, { count }) => sum + count, 0),
      duplicates: quality.duplicates,
      cut: quality.cut,
      refused: quality.refused,
      durationMs: startedMs === null ? null : Math.round(clock.monotonicMs() - startedMs),
    })
  }, [journey, clock])

  const lastChoice = useRef(choice)
  useEffect(() => {
    if (lastChoice.current === choice) return
    lastChoice.current = choice
    const { channels, months, search } = choice
    latest.current.onJourneyFilter({ channels, months, searching: search.trim() !== "" })
  }, [choice])

  useEffect(() => {
    if (error !== null) latest.current.onJourneyError(errorReport(error))
  }, [error])
  useEffect(
    () =>
      session.bridge.onProblem((problem) => latest.current.onJourneyError(errorReport(problem))),
    [session],
  )
}

/** An error as the host hears of it: the desktop's own words stay inside. */
export const errorReport = ({ code, retryable, message }: JourneyError): JourneyErrorReport => ({
  code,
  retryable,
  message,
})
