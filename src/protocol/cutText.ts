/** The mark at the end of a text that was cut. */
export const CUT_MARK = "…"

/** The first `maxLength` UTF-16 units of a longer text, the mark included; never half a surrogate pair. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const last = text.charCodeAt(maxLength - 2)
  const end = last >= 0xd800 && last <= 0xdbff ? maxLength - 2 : maxLength - 1
  // Joined from units, since a slice would keep the whole text in memory for as long as the part is shown.
  return text.slice(0, end).split("").join("") + CUT_MARK
}
