import type { KeyboardEvent } from "react"

const STOPS = "button:not([disabled]), input:not([disabled]), [href], [tabindex='0']"

/** Keeps the Tab key inside the element that listens: from its last stop to the first, and the other way round. */
export function trapTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Tab") return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return
  const isLeaving = event.shiftKey ? event.target === first : event.target === last
  if (!isLeaving) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next.focus()
}
