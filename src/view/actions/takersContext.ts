import { createContext, useContext } from "react"
import type { Feedback } from "./useFeedback"

/** The ways to copy and save. Their identity stays, so that memoised rows stay memoised. */
export type Takers = Pick<Feedback, "copy" | "save" | "close">

// Outside a panel, as in a story of one part, there is nowhere to say how it went.
const Context = createContext<Takers>({ copy: async () => {}, save: () => {}, close: () => {} })

/** Gives the parts of one panel the ways to copy and save. */
export const TakersProvider = Context.Provider

/** Copies or saves, and says so in the panel around this part. */
export const useTakers = (): Takers => useContext(Context)
