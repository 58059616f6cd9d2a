import { describe, expect, test } from "vitest"
import { gridEntries } from "../../src/view/grid/gridEntries"
import { ariaSort, type GridSort, sortAfterClick } from "../../src/view/grid/gridSort"
import { rowKeys } from "../../src/view/grid/rowKeys"
import { rowStep } from "../../src/view/grid/rowStep"
import { at, interaction, numbered } from "../model/make"
import { the } from "./panelRig"

const byTime: GridSort = { column: "time", descending: true }

describe("sortAfterClick", () => {
  test.each<[string, GridSort, Parameters<typeof sortAfterClick>[1], GridSort]>([
    ["the same column turns round", byTime, "time", { column: "time", descending: false }],
    [
      "and round again",
      { column: "agent", descending: false },
      "agent",
      { column: "agent", descending: true },
    ],
    ["a name begins with A", byTime, "agent", { column: "agent", descending: false }],
    ["a score begins with the highest", byTime, "score", { column: "score", descending: true }],
    ["a change too", byTime, "change", { column: "change", descending: true }],
    [
      "time begins with the newest",
      { column: "agent", descending: false },
      "time",
      { column: "time", descending: true },
    ],
  ])("%s", (_, sort, column, expected) => {
    expect(sortAfterClick(sort, column)).toEqual(expected)
  })
})

test("aria-sort names the way of the sorted column, and none of the others", () => {
  expect(ariaSort(byTime, "time")).toBe("descending")
  expect(ariaSort({ column: "time", descending: false }, "time")).toBe("ascending")
  expect(ariaSort(byTime, "agent")).toBe("none")
})

describe("gridEntries", () => {
  const rows = numbered([interaction({ contactId: "1" }), interaction({ contactId: "2" })])
  const keys = rowKeys(rows)
  const key = the(keys.get(the(rows[0])))

  test("are the rows in their order", () => {
    expect(gridEntries(rows, keys, new Set()).map(({ kind }) => kind)).toEqual(["row", "row"])
  })

  test("have details under the row that is open", () => {
    const entries = gridEntries(rows, keys, new Set([key]))
    expect(entries.map(({ kind, interaction: of }) => [kind, of.contactId])).toEqual([
      ["row", "1"],
      ["details", "1"],
      ["row", "2"],
    ])
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(3)
  })
})

describe("rowKeys", () => {
  test("differ for rows of equal content, and stay when a newer row comes", () => {
    const older = numbered([interaction(), interaction()])
    const newer = numbered([interaction({ completedAt: at("2026-05-20") }), ...older])
    const before = [...rowKeys(older).values()]
    expect(new Set(before).size).toBe(2)
    expect([...rowKeys(newer).values()].slice(1)).toEqual(before)
  })
})

describe("rowStep", () => {
  const rows = numbered(Array.from({ length: 30 }, (_, id) => interaction({ contactId: `${id}` })))
  const keys = rowKeys(rows)
  const entries = gridEntries(rows, keys, new Set([the(keys.get(the(rows[1])))]))

  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 1, 3],
    ["ArrowUp", 3, 1],
    ["ArrowUp", 0, 0],
    ["ArrowDown", 30, 30],
    ["PageDown", 0, 11],
    ["PageUp", 11, 0],
    ["PageUp", 4, 0],
    ["PageDown", 28, 30],
    ["Home", 17, 0],
    ["End", 17, 30],
  ])("%s leads from entry %i to %i, over details that are open at 2", (key, from, to) => {
    expect(rowStep(entries, from, key)).toBe(to)
  })

  test("other keys lead nowhere", () => {
    expect(rowStep(entries, 3, "a")).toBeNull()
    expect(rowStep(entries, 3, "Enter")).toBeNull()
  })
})
