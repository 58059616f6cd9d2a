import { CustomerJourney } from "customer-journey-panel"
import type { DialectId, NewLine } from "customer-journey-panel/host/simulated"
import { useEffect } from "react"
import type { Looks } from "../kit/looks"
import { DeskBar } from "./DeskBar"
import "./desk.css"
import { type FaultArgs, faultsOf } from "./faults"
import { useDesk } from "./useDesk"

/** The controls of the simulated desktop. */
export interface DeskArgs extends FaultArgs, Looks {
  /** Whose call "Start a call" begins. */
  readonly customer: string
  /** The telephony platform whose dialect the desktop speaks. */
  readonly platform: DialectId
  readonly kind: NewLine["kind"]
  /** How often the panel asks. */
  readonly requestPolicy: "covering" | "exact"
  readonly privacy: boolean
  readonly lookup: boolean
  readonly shortcuts: boolean
}

/** A desktop with the panel under it, in one page, over a message channel; all of it by controls. */
export function DeskStory(args: DeskArgs) {
  const { desk, customers, panel } = useDesk()
  const { locale, theme, density, requestPolicy, privacy, lookup, shortcuts } = args
  useEffect(() => desk.setFaults(faultsOf(args)), [desk, args])
  return (
    <div className="desk">
      <DeskBar
        desk={desk}
        next={{ customerKey: args.customer, platform: args.platform, kind: args.kind }}
        nameOf={(key) => customers.find((each) => each.key === key)?.name ?? key}
      />
      <div className="desk-panel">
        <CustomerJourney
          transport={panel}
          config={{ locale, theme, density, requestPolicy, privacy, lookup, shortcuts }}
        />
      </div>
    </div>
  )
}
