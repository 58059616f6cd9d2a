const SECOND_MS = 1000

/** A running time as a clock shows it: "2:14", "1:02:14". A negative one, of clocks that differ, is none: "0:00". */
export function durationText(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / SECOND_MS))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = two(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}

const two = (value: number): string => String(value).padStart(2, "0")
