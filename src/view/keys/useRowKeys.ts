import { type KeyboardEvent, type RefObject, useState } from "react"
import { createRowSteps } from "./rowSteps"
import { currentControl, focusedIn, ROW_CONTROL, rowControls } from "./rowControls"
import { useAction } from "./useAction"

/**
 * The keys that go from row to row and open one. From a row they go on from there; from anywhere else in the panel to
 * the first row in sight. Returns the arrow keys, for the scroller: they are the rows' only while a row has focus.
 */
export function useRowKeys(scroller: RefObject<HTMLElement | null>) {
  const [rowSteps] = useState(createRowSteps)
  const go = (step: number): void => {
    if (scroller.current !== null) rowSteps.go(scroller.current, step)
  }
  useAction("nextRow", () => go(1))
  useAction("previousRow", () => go(-1))
  useAction("openRow", () => {
    const element = scroller.current
    if (element === null) return
    currentControl(rowControls(element), focusedIn(element))?.click()
  })
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
    if (step === 0 || !isControl(event.target)) return
    event.preventDefault()
    go(step)
  }
}

const isControl = (target: EventTarget): boolean =>
  isElement(target) && target.hasAttribute(ROW_CONTROL)

const isElement = (target: EventTarget): target is Element => "hasAttribute" in target
