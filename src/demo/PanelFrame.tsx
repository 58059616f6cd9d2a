import type { CSSProperties } from "react"
import { PanelWidths } from "./PanelWidths"
import type { PanelAddress } from "./panelAddress"
import { ResizeHandle } from "./ResizeHandle"
import type { PanelWidth } from "./usePanelWidth"

/** The panel's column: its frame, a handle and buttons for its width. */
export function PanelFrame(props: { readonly panel: PanelAddress; readonly width: PanelWidth }) {
  const style: CSSProperties & Record<"--panel-width", string> = {
    "--panel-width": `${props.width.px}px`,
  }
  return (
    <aside className="panel" aria-label="Panel" style={style}>
      <ResizeHandle width={props.width} />
      <div className="panel-column">
        <div className="panel-head">
          <span className="panel-origin" title="The panel’s own origin">
            {props.panel.origin}
          </span>
          <PanelWidths width={props.width} />
        </div>
        {/* Another origin is the isolation here; a sandbox on top would take downloads and the clipboard away. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe title="Customer journey panel" src={props.panel.url} allow="clipboard-write" />
      </div>
    </aside>
  )
}
