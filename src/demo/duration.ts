/** A running time as a telephone shows it: `0:07`, `12:40`, `1:02:03`. Never negative. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1_000), 0)
  const hours = Math.floor(seconds / 3_600)
  const minutes = Math.floor((seconds % 3_600) / 60)
  const parts = hours > 0 ? [hours, two(minutes)] : [minutes]
  return [...parts, two(seconds % 60)].join(":")
}

const two = (part: number): string => String(part).padStart(2, "0")
