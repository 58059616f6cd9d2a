/** A cell of a CSV. A number is written as a number; text is always text; null is an empty cell. */
export type CsvCell = string | number | null

const LINE_END = "\r\n"

/** What starts a formula in some spreadsheet, with the full-width and small forms that some take for the same. */
const STARTER = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫]`
/** What a spreadsheet may skip before it: white space, invisible and control signs, quotes. */
const SKIPPED_SIGN = String.raw`[\s\p{Cf}\p{Cc}"]`
const AT_START = new RegExp(`^(?=[\\t\\r\\n]|${SKIPPED_SIGN}*${STARTER})`, "u")
/** Where a spreadsheet that splits at other signs than the comma would begin a cell of its own. */
const AT_SPLIT = new RegExp(
  `(?<=[;\\t\\r\\n])(?=(?:(?![\\t\\r\\n])${SKIPPED_SIGN})*${STARTER})`,
  "gu",
)

/**
 * A table as CSV by RFC 4180: commas, CRLF after every line, all text in quotes and quotes doubled. No cell runs as a
 * formula (fault 29): an apostrophe goes before text that a spreadsheet could take for one (`'+65…`, `'=HYPERLINK(…)`),
 * also after a semicolon, tab or line break inside it, where programs that split there would see a cell begin.
 * Only a cell that is a *number* is spared and stays usable: a score change is given as `-3`, not as `"-3"`, and a
 * number that was parsed can hold no formula. No byte order mark: whoever writes the file puts it in front.
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [header, ...rows].map((cells) => cells.map(cellText).join(",") + LINE_END).join("")

function cellText(cell: CsvCell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : ""
  const safe = cell.replace(AT_START, "'").replaceAll(AT_SPLIT, "'")
  return `"${safe.replaceAll('"', '""')}"`
}
