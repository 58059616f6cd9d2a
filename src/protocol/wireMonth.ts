/** The English names of the months, as `CallCompletedMonth` has them, January first. */
export const WIRE_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const

/** A month's English name. */
export type WireMonth = (typeof WIRE_MONTHS)[number]
