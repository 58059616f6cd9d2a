import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react"
import type { GridEntry } from "./gridEntries"
import { useSteady } from "../useSteady"
import { rowStep } from "./rowStep"

/** Which row the tab key stops at, and the keys that lead from row to row (roving tabindex). */
export interface RowStops {
  /** The key of the row at which the tab key stops; null for the first that is there. */
  readonly stop: string | null
  readonly onFocus: (rowKey: string) => void
  readonly onMove: (event: KeyboardEvent<HTMLElement>, index: number) => void
}

/** Moves between the rows of a table. `reveal` brings an entry into the DOM; its row takes focus once it has come. */
export function useRowStops(
  table: RefObject<HTMLElement | null>,
  entries: readonly GridEntry[],
  reveal: ((index: number) => void) | null,
): RowStops {
  const [stop, setStop] = useState<string | null>(null)
  const wanted = useRef<number | null>(null)
  // After every render: the row that is wanted may have come with it.
  useEffect(() => {
    if (wanted.current !== null && focusRow(table.current, wanted.current)) wanted.current = null
  })

  const onMove = useSteady((event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = rowStep(entries, index, event.key)
    if (next === null) return
    event.preventDefault()
    if (focusRow(table.current, next)) return
    wanted.current = next
    reveal?.(next)
  })
  const onFocus = useCallback((rowKey: string) => {
    wanted.current = null
    setStop(rowKey)
  }, [])
  return { stop, onFocus, onMove }
}

function focusRow(table: HTMLElement | null, index: number): boolean {
  const button = table?.querySelector<HTMLElement>(`[data-index="${index}"] .cj-more`)
  button?.focus()
  return Boolean(button)
}
