/** Which way a lead score moved, as styles tell it. Null: nobody knows, which is not "level". */
export const moveOf = (change: number | null): "up" | "down" | "level" | "unknown" =>
  change === null ? "unknown" : change > 0 ? "up" : change < 0 ? "down" : "level"
