/**
 * What a key or a menu entry can do. The part of the panel that can do it offers it with `useAction`; whoever wants it
 * done names it, and knows nothing of that part.
 */
export type PanelAction =
  | "search"
  | "filter"
  | "nextRow"
  | "previousRow"
  | "openRow"
  | "channel"
  | "range"
  | "view"
  | "copy"
  | "export"
  | "times"
  | "privacy"
  | "refresh"
  | "help"

/** Does it. `digit` is 0 to 9 for the action `channel`, and 0 for all others. */
export type RunAction = (digit: number) => void

/** The actions that one panel can do just now. */
export interface PanelActions {
  /** Offers an action; the returned function takes the offer back. Of several offers the last one counts. */
  readonly offer: (action: PanelAction, run: RunAction) => () => void
  readonly isOffered: (action: PanelAction) => boolean
  /** Does it; false when nobody offers it. */
  readonly run: (action: PanelAction, digit?: number) => boolean
}

/** The actions of a panel, none offered yet. */
export function createPanelActions(): PanelActions {
  const offers = new Map<PanelAction, readonly RunAction[]>()
  const offered = (action: PanelAction): readonly RunAction[] => offers.get(action) ?? []
  return {
    offer(action, run) {
      offers.set(action, [...offered(action), run])
      return () => {
        offers.set(
          action,
          offered(action).filter((each) => each !== run),
        )
      }
    },
    isOffered: (action) => offered(action).length > 0,
    run(action, digit = 0) {
      const last = offered(action).at(-1)
      last?.(digit)
      return last !== undefined
    },
  }
}
