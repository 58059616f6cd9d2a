import { type RefObject, useEffect } from "react"

/** The attribute of what takes focus when the element that had it goes away. The last one in the panel is asked first. */
export const FOCUS_HOME = "data-focus-home"

/**
 * Focus never falls out of the panel: when the element that has it goes (a row that was filtered away, scrolled out of
 * the window, or another call's), the panel's home takes it, before the next paint. Whoever has left the panel, or
 * turned to another window, is not called back.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = ref.current
    if (panel === null) return undefined
    let last: Element | null = null
    const onFocusIn = (event: FocusEvent): void => {
      last = isElement(event.target) ? event.target : null
    }
    const onFocusOut = (event: FocusEvent): void => {
      const { target } = event
      // Some browsers say so also for an element that is being removed: it is gone by the next microtask.
      queueMicrotask(() => {
        if (last === target && isElement(target) && target.isConnected) last = null
      })
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return
      last = null
      if (isNobodyFocused(panel)) homeOf(panel).focus({ preventScroll: true })
    })
    panel.addEventListener("focusin", onFocusIn)
    panel.addEventListener("focusout", onFocusOut)
    observer.observe(panel, { childList: true, subtree: true })
    return () => {
      panel.removeEventListener("focusin", onFocusIn)
      panel.removeEventListener("focusout", onFocusOut)
      observer.disconnect()
    }
  }, [ref])
}

const isElement = (target: EventTarget | null): target is Element =>
  target !== null && "isConnected" in target

function isNobodyFocused(panel: HTMLElement): boolean {
  const root = panel.getRootNode()
  if (!("activeElement" in root)) return false
  return root.activeElement === null || root.activeElement === panel.ownerDocument.body
}

const homeOf = (panel: HTMLElement): HTMLElement =>
  [...panel.querySelectorAll<HTMLElement>(`[${FOCUS_HOME}]`)].at(-1) ?? panel
