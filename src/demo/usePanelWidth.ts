import { useState } from "react"

/** The narrowest and the widest panel, in CSS pixels. */
export const NARROWEST = 280
export const WIDEST = 800

const FIRST = 400

/** The panel's width, and the way to another one: always within its limits. */
export interface PanelWidth {
  readonly px: number
  readonly set: (px: number) => void
}

/** A width that the agent can change. */
export function usePanelWidth(): PanelWidth {
  const [px, setPx] = useState(FIRST)
  return { px, set: (wanted) => setPx(Math.min(Math.max(Math.round(wanted), NARROWEST), WIDEST)) }
}
