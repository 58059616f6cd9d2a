import { useMemo } from "react"
import type { RowToggles } from "./timeline/rowToggles"
import { useToggleSet } from "./useToggleSet"

/** What is open in the timelines of one call. */
export function useRowToggles(): RowToggles {
  const [open, toggle] = useToggleSet()
  const [, toggleStreak] = useToggleSet()
  return useMemo(() => ({ open, toggle, toggleStreak }), [open, toggle, toggleStreak])
}
