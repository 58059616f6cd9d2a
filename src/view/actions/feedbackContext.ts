import { createContext, useContext } from "react"
import type { Outcome } from "./feedback"

// Outside a panel, as in a story of one part, nothing was done.
const Context = createContext<Outcome>({ serial: 0, done: null, offer: null })

/** Gives the parts of one panel what the last action came to. */
export const FeedbackContextProvider = Context.Provider

/** What the last action in the panel around this part came to. */
export const useOutcome = (): Outcome => useContext(Context)
