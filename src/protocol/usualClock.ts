const COLON = 58
const SPACE = 32
const A = 65
const P = 80
const M = 77

/**
 * The time of day in the documented spelling, `9:22:23 AM`, from `start` to the end of a text, in milliseconds since
 * midnight; -1 for any other spelling and for what no clock shows. It makes nothing: of a long reply it reads nearly
 * every row, and what it would make costs more than to look.
 */
export function usualClockMs(text: string, start: number): number {
  const colon = text.charCodeAt(start + 1) === COLON ? start + 1 : start + 2
  // From the hour's colon on every sign has its place: `:22:23 AM`.
  if (text.length !== colon + 9) return -1
  if (text.charCodeAt(colon) !== COLON || text.charCodeAt(colon + 3) !== COLON) return -1
  if (text.charCodeAt(colon + 6) !== SPACE || text.charCodeAt(colon + 8) !== M) return -1
  const half = text.charCodeAt(colon + 7)
  const hour = colon === start + 1 ? digitAt(text, start) : pairAt(text, start)
  const minute = pairAt(text, colon + 1)
  const second = pairAt(text, colon + 4)
  // The general reading knows what a 13th or a 0th hour of a half means, if anything.
  if (hour < 1 || hour > 12 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1
  if (half !== A && half !== P) return -1
  return (((hour % 12) + (half === P ? 12 : 0)) * 3600 + minute * 60 + second) * 1000
}

function pairAt(text: string, at: number): number {
  const tens = digitAt(text, at)
  const ones = digitAt(text, at + 1)
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}
