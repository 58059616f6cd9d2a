const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap])\.?m\.?)?$/i

/**
 * A time of day in milliseconds since midnight: `"9:22:23 AM"`, `"09:22 am"`, `"21:22:23"`. The table's "HH … in am/pm
 * format" also makes `"15:22:23 PM"`, which means what it says; `"15:22 AM"` and hour 25 can't be read: null.
 */
export function readTimeOfDay(text: string): number | null {
  const match = TIME.exec(text)
  if (match === null) return null
  const [, hours, minutes, seconds = "0", fraction = "", half] = match
  const hour = hourOf(Number(hours), half?.toLowerCase())
  const minute = Number(minutes)
  const second = Number(seconds)
  if (hour === null || minute > 59 || second > 59) return null
  const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3))
  return ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null
  if (half === undefined) return hour
  if (half === "a") return hour === 12 ? 0 : hour < 12 ? hour : null
  if (hour === 0) return null
  return hour < 12 ? hour + 12 : hour
}
