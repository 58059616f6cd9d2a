import { createContext, useContext } from "react"

const Context = createContext<string | null>(null)

/** Puts a sentence for whoever set the panel up on the idle screen; null for none. The iframe page provides it. */
export const IdleNoteProvider = Context.Provider

/** That sentence. */
export const useIdleNote = (): string | null => useContext(Context)
