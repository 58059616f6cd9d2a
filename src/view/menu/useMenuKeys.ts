import { type KeyboardEvent, useCallback } from "react"

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The keys of an open menu: arrows go round, Home and End to the ends, Escape and Tab close it. */
export function useMenuKeys(close: (givesFocusBack: boolean) => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      // The menu's own keys are nobody else's.
      event.stopPropagation()
      if (event.key === "Escape") {
        event.preventDefault()
        close(true)
        return
      }
      if (event.key === "Tab") {
        close(false)
        return
      }
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-menu-item]")]
      const at = items.findIndex((item) => item === event.target)
      const step = STEPS[event.key]
      const next =
        step !== undefined
          ? items.at((at + step) % items.length)
          : event.key === "Home"
            ? items[0]
            : event.key === "End"
              ? items.at(-1)
              : undefined
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    },
    [close],
  )
}
