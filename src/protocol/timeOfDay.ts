const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap])\.?m\.?)?$/i

/**
 * A time of day in milliseconds since midnight: `"9:22:23 AM"`, `"09:22 am"`, `"21:22:23"`. The table's "HH … in am/pm
 * format" also makes `"15:22:23 PM"`, which means what it says; `"15:22 AM"` and hour 25 can't be read: null.
 */
export function readTimeOfDay(text: string): number | null {
  const match = TIME.exec(text)
  if (match === null) return null
  const timeMs = clockMs(match[1], match[2], match[3] ?? "0", match[5])
  const fraction = match[4]
  if (timeMs === null || fraction === undefined) return timeMs
  return timeMs + Number(fraction.padEnd(3, "0").slice(0, 3))
}

/** A time of day in milliseconds, from its numerals and the first letter of its half; null when no clock shows it. */
export function clockMs(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): number | null {
  const hour = hourOf(Number(hours), half)
  const minute = Number(minutes)
  const second = Number(seconds)
  if (hour === null || minute > 59 || second > 59) return null
  return ((hour * 60 + minute) * 60 + second) * 1000
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null
  if (half === undefined) return hour
  if (half === "a" || half === "A") return hour > 12 ? null : hour % 12
  if (hour === 0) return null
  return hour < 12 ? hour + 12 : hour
}
