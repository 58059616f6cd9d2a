import type { SimulatedDesk } from "customer-journey-panel/host/simulated"
import { Desk } from "./Desk"
import type { PanelAddress } from "./panelAddress"
import { PanelFrame } from "./PanelFrame"
import { usePanelWidth } from "./usePanelWidth"

/** The simulated agent desktop: the desk on the left, the panel in its frame on the right. */
export function App(props: { readonly desk: SimulatedDesk; readonly panel: PanelAddress }) {
  const width = usePanelWidth()
  return (
    <div className="desktop">
      <Desk desk={props.desk} />
      <PanelFrame panel={props.panel} width={width} />
    </div>
  )
}
