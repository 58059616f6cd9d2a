import type { Choice } from "../model/choice"
import type { CallId } from "../model/ids"

/** What the agent has chosen, for each live call (ruling 4). Without React; `useChoice` is the hook over it. */
export interface ChoiceStore {
  /** The call's choice, or the first one; null stands for a look-up. */
  get(callId: CallId | null): Choice
  set(callId: CallId | null, choice: Choice): void
  /** The call is over: the next one with any id starts anew. */
  forget(callId: CallId | null): void
  readonly subscribe: (listener: () => void) => () => void
}

/** A store in which every call starts with `first`. */
export function createChoiceStore(first: Choice): ChoiceStore {
  const choices = new Map<CallId | null, Choice>()
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  return {
    get: (callId) => choices.get(callId) ?? first,
    set(callId, choice) {
      choices.set(callId, choice)
      tell()
    },
    forget(callId) {
      if (choices.delete(callId)) tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
