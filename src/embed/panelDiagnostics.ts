import type { Diagnostics } from "../bridge/diagnostics"

/** What `diagnostics()` of a panel gives: every counter of its bridge, and whose they are. */
export interface PanelDiagnostics extends Diagnostics {
  /** The version of the package that made the panel. */
  readonly version: string
}
