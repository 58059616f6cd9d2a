import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CsvCell, toCsv } from "../../src/model/toCsv"

/** One cell as it stands in the file. */
const cell = (value: CsvCell) => toCsv([], [[value]]).slice("\r\n".length, -"\r\n".length)

describe("toCsv (RFC 4180)", () => {
  it("quotes text, doubles quotes, and ends every line with CRLF", () => {
    expect(
      toCsv(
        ["Agent", "Change"],
        [
          ['Ann "A"', 5],
          ["b,c", null],
        ],
      ),
    ).toBe('"Agent","Change"\r\n"Ann ""A""",5\r\n"b,c",\r\n')
  })

  it.each([
    ["two\r\nlines", '"two\r\nlines"'],
    ["", '""'],
    [null, ""],
    ["Zoë", '"Zoë"'],
  ])("writes %j as %j", (value, written) => {
    expect(cell(value)).toBe(written)
  })
})

describe("[fault 29] toCsv: no spreadsheet runs a cell", () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ["+1", `"'+1"`],
    ["-1", `"'-1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\t=1", `"'\t'=1"`],
    ["\r=1", `"'\r'=1"`],
    ["\n=1", `"'\n'=1"`],
    ["\ttext", `"'\ttext"`],
    ["  =1", `"'  =1"`],
    ["\u00A0=1", `"'\u00A0=1"`],
    ["\uFEFF=1", `"'\uFEFF=1"`],
    ["\u200B\u202E=1", `"'\u200B\u202E=1"`],
    ["\0=1", `"'\0=1"`],
    ['"=1', `"'""=1"`],
    ["＝1", `"'＝1"`],
    ["＋1", `"'＋1"`],
    ["－1", `"'－1"`],
    ["＠SUM", `"'＠SUM"`],
    ["+65 9146 2346", `"'+65 9146 2346"`],
    ["a;=1", `"a;'=1"`],
    ["a; =1", `"a;' =1"`],
    ["a\t=1", `"a\t'=1"`],
    ["a\r\n=1", `"a\r\n'=1"`],
    ["a,=1", '"a,=1"'],
    ["a=1", '"a=1"'],
    ["call - back", '"call - back"'],
    ["'=1", `"'=1"`],
    ["6591462346", '"6591462346"'],
  ])("writes %j as %j", (value, written) => {
    expect(cell(value)).toBe(written)
  })

  it.each([
    [-3, "-3"],
    [0, "0"],
    [2.5, "2.5"],
    [Number.NaN, ""],
    [Number.NEGATIVE_INFINITY, ""],
  ])("leaves the number %d usable", (value, written) => {
    expect(cell(value)).toBe(written)
  })

  it.each(['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)"])(
    "[control 29] %s in quotes alone is still a formula to whoever reads the file",
    (formula) => {
      const quoted = `"${formula.replaceAll('"', '""')}"\r\n`
      expect(parse(quoted)).toEqual([[formula]])
      expect(parse(toCsv([], [[formula]])).flat()).toEqual([`'${formula}`])
    },
  )

  it("guards the header too", () => {
    expect(toCsv(["=1"], [])).toBe(`"'=1"\r\n`)
  })

  it("reads back as it was, but for the apostrophes", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\r", "\n", ";", "=", "-", " ") })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        const back = parse(toCsv(["x", "y"], rows)).slice(1)
        const plain = (cells: readonly (readonly string[])[]) =>
          cells.map((row) => row.map((one) => one.replaceAll("'", "")))
        expect(plain(back)).toEqual(rows)
        for (const one of back.flat()) expect(one).not.toMatch(/^[\s"]*[=+\-@]/)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

/** A reader of RFC 4180 for cells that are all in quotes. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, text = "", end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(text.replaceAll('""', '"'))
    if (end === "\r\n") rows.push([])
  }
  return rows.slice(0, -1)
}
