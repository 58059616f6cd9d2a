import type { SimulatedDesk } from "customer-journey-panel/host/simulated"
import { ChevronDown, ChevronUp } from "lucide-react"
import { useState, useSyncExternalStore } from "react"
import { countFaults, FaultSwitches } from "./FaultSwitches"
import { MessageLogView } from "./MessageLogView"

/** The developer's drawer: what the desktop does wrong, and every message both ways. */
export function Drawer({ desk }: { readonly desk: SimulatedDesk }) {
  const [open, setOpen] = useState(true)
  const entries = useSyncExternalStore(desk.log.subscribe, desk.log.entries)
  const faults = useSyncExternalStore(desk.subscribe, desk.faults)
  const switchedOn = countFaults(faults)
  return (
    <section className="drawer" aria-label="Messages and faults" data-open={open}>
      <button
        type="button"
        className="drawer-toggle"
        aria-expanded={open}
        aria-controls="drawer-body"
        onClick={() => setOpen(!open)}
      >
        {open ? (
          <ChevronDown size={16} aria-hidden="true" />
        ) : (
          <ChevronUp size={16} aria-hidden="true" />
        )}
        Messages and faults
        <span className="badge">{entries.length} messages</span>
        {switchedOn > 0 && (
          <span className="badge warn">
            {switchedOn === 1 ? "1 fault on" : `${switchedOn} faults on`}
          </span>
        )}
      </button>
      <div id="drawer-body" className="drawer-body" hidden={!open}>
        <FaultSwitches faults={faults} onChange={(next) => desk.setFaults(next)} />
        <MessageLogView entries={entries} onClear={() => desk.log.clear()} />
      </div>
    </section>
  )
}
