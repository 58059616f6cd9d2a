/** Attempts, as Arabic counts them. */
export const ATTEMPTS = {
  zero: "# محاولة",
  one: "محاولة واحدة",
  two: "محاولتان",
  few: "# محاولات",
  many: "# محاولة",
  other: "# محاولة",
}
