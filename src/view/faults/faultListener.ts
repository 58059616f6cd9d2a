import { createContext } from "react"

/** What could not be rendered. Never more than that: an error's own text may quote what a customer's row holds. */
export type RenderFault = "row" | "brief" | "strip" | "panel"

/** Hears of a part of the panel that threw while it was rendered. */
export type FaultListener = (fault: RenderFault) => void

/** Who is told of render faults inside a panel; nobody unless somebody is put there. */
export const FaultListenerContext = createContext<FaultListener>(() => {})
