import type { SortColumn } from "../../model/sortRows"

/** The columns from left to right. Which of them stand at which width is the style sheet's to say (`grid.css`). */
export const GRID_COLUMNS: readonly SortColumn[] = [
  "time",
  "direction",
  "channel",
  "mode",
  "outcome",
  "agent",
  "campaign",
  "contact",
  "comment",
  "score",
  "change",
]
