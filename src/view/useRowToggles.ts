import { useMemo } from "react"
import type { RowToggles } from "./timeline/rowToggles"
import { useToggleSet } from "./useToggleSet"

/** What is open in the timelines of one call. */
export function useRowToggles(): RowToggles {
  const [open, toggle] = useToggleSet()
  const [openStreaks, toggleStreak] = useToggleSet()
  return useMemo(
    () => ({ open, toggle, openStreaks, toggleStreak }),
    [open, toggle, openStreaks, toggleStreak],
  )
}
