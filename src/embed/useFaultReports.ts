import { useCallback, useEffect, useRef } from "react"
import type { FaultListener, RenderFault } from "../view/faults/faultListener"
import { renderFaultReport } from "./renderFault"
import type { JourneyReports } from "./reports"
import { safeReports } from "./safeReports"

/** A listener that tells the host of render faults: of each panel that failed, and once of each kind of part in it. */
export function useFaultReports(reports: JourneyReports): FaultListener {
  const latest = useRef(reports)
  useEffect(() => {
    latest.current = reports
  })
  const told = useRef(new Set<RenderFault>())
  return useCallback((fault) => {
    // Ten thousand rows may fail by the same fault, and a part anew with every answer.
    if (fault !== "panel" && told.current.has(fault)) return
    told.current.add(fault)
    safeReports(latest.current).onJourneyError(renderFaultReport(fault))
  }, [])
}
