import { describe, expect, it } from "vitest"
import { FAULTS } from "../../scripts/reliability/faults.mjs"
import { namedTests } from "../../scripts/reliability/namedTests.mjs"
import { gapsIn, tableOf } from "../../scripts/reliability/table.mjs"

const everyLine = FAULTS.map(({ number, attack }) => ({
  path: "tests/bridge/some.test.ts",
  name: `shows line ${number}`,
  faults: [number],
  controls: attack ? [number] : [],
}))

describe("tests are found by their names", () => {
  it.each([
    ['it("[fault 3] a", () => {})', { name: "a", faults: [3], controls: [] }],
    ['test("[control 4] a", () => {})', { name: "a", faults: [], controls: [4] }],
    ['describe("[B1] [fault 3] [fault 5] a", f)', { name: "[B1] a", faults: [3, 5], controls: [] }],
    ['test.describe("[fault 3] a", f)', { name: "a", faults: [3], controls: [] }],
    ['it.each([1])("[fault 3] %d", f)', { name: "%d", faults: [3], controls: [] }],
    ["it(`[fault 3] ${a} b`, f)", { name: "… b", faults: [3], controls: [] }],
    ['const a = attack("[fault 3] a", [], f)', { name: "a", faults: [3], controls: [3] }],
  ])("%s", (source, found) => {
    expect(namedTests(source, "some.test.ts")).toEqual([found])
  })

  it.each(['// it("[fault 3] a")', 'const a = "[fault 3] a"', 'it("fault 3", f)', "it(name, f)"])(
    "not %s",
    (source) => {
      expect(namedTests(source, "some.test.ts")).toEqual([])
    },
  )
})

describe("what is missing", () => {
  it("nothing, where each line has a test and each attack a control", () => {
    expect(gapsIn(everyLine)).toEqual([])
  })

  it("a line without a test, and an attack without a control", () => {
    const some = everyLine
      .filter(({ faults }) => !faults.includes(46))
      .map((test) => (test.faults.includes(33) ? { ...test, controls: [] } : test))
    expect(gapsIn(some)).toEqual([
      expect.stringMatching(/^33 .*: no control$/),
      expect.stringMatching(/^46 .*: no test$/),
    ])
  })

  it("a number that is no line of the list", () => {
    const stray = { path: "tests/view/a.test.ts", name: "a", faults: [60], controls: [0] }
    expect(gapsIn([...everyLine, stray])).toHaveLength(2)
  })
})

it("the table has each line once, with its tests, where they run, and its control", () => {
  const rows = tableOf(everyLine)
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
  expect(rows.map((row) => Number(row.split("|")[1]))).toEqual(FAULTS.map(({ number }) => number))
  expect(rows[0]).toContain("`bridge/some.test.ts`: shows line 1")
  expect(rows[0]).toContain("| Node |")
  expect(rows[7]).toMatch(/no attack \|$/)
})
