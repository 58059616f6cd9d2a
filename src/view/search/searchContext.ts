import { createContext, useContext } from "react"

const Context = createContext("")

/** Gives the rows of a panel what is searched for, so that they mark it. */
export const SearchProvider = Context.Provider

/** What is searched for around this part; empty when nothing is. */
export const useSearch = (): string => useContext(Context)
