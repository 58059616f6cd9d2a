import { createContext, useContext } from "react"
import { createPanelActions, type PanelActions } from "./panelActions"

// Outside a panel, as in a story of one part, actions are offered to nobody.
const Context = createContext<PanelActions>(createPanelActions())

/** Gives the parts of one panel its actions. */
export const PanelActionsProvider = Context.Provider

/** The actions of the panel around this part. */
export const usePanelActions = (): PanelActions => useContext(Context)
