import type { TimelineItem } from "../../model/timelineItems"

const HEADING_PX = 23
const GAP_PX = 23
const STREAK_PX = 29
const ROW_PX = 46
const COMMENT_PX = 8

/** How high an entry will be before it was ever rendered. A guess that saves the scrollbar from jumping; no more. */
export function estimatedSizePx(item: TimelineItem | undefined): number {
  if (item === undefined || item.kind === "month") return HEADING_PX
  if (item.kind === "gap") return GAP_PX
  if (item.kind === "streak") return STREAK_PX
  return item.interaction.comment === null ? ROW_PX : ROW_PX + COMMENT_PX
}
