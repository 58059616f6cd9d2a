import { describe, expect, it } from "vitest"
import { channelId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import { type SortColumn, sortRows } from "../../src/model/sortRows"
import { at, interaction, numbered } from "./make"

const sorted = (
  column: SortColumn,
  fields: readonly Partial<Interaction>[],
  descending: boolean,
  locale = "en",
) =>
  sortRows(numbered(fields.map((one) => interaction(one))), column, descending, locale).map(
    (row) => row.ordinal,
  )

describe("sortRows", () => {
  const table: readonly (readonly [
    SortColumn,
    readonly Partial<Interaction>[],
    readonly number[],
    readonly number[],
  ])[] = [
    [
      "time",
      [{ completedAt: at("2026-05-02") }, { completedAt: null }, { completedAt: at("2026-05-01") }],
      [2, 0, 1],
      [0, 2, 1],
    ],
    [
      "agent",
      [{ agentName: "bob" }, { agentName: null }, { agentName: "Ann" }],
      [2, 0, 1],
      [0, 2, 1],
    ],
    ["outcome", [{ outcome: "é" }, { outcome: "f" }, { outcome: "e" }], [2, 0, 1], [1, 0, 2]],
    ["contact", [{ contactValue: "10" }, { contactValue: "9" }], [1, 0], [0, 1]],
    ["channel", [{ channelId: channelId("12") }, { channelId: channelId("7") }], [1, 0], [0, 1]],
    [
      "direction",
      [{ direction: "unknown" }, { direction: "outbound" }, { direction: "inbound" }],
      [2, 1, 0],
      [1, 2, 0],
    ],
    ["score", [{ scoreAfter: 0 }, { scoreAfter: null }, { scoreAfter: -1 }], [2, 0, 1], [0, 2, 1]],
    [
      "change",
      [
        { scoreBefore: 5, scoreAfter: 5 },
        { scoreBefore: null, scoreAfter: 5 },
        { scoreBefore: 5, scoreAfter: 2 },
      ],
      [2, 0, 1],
      [0, 2, 1],
    ],
    ["mode", [{ mode: "Office" }, { mode: "Home" }], [1, 0], [0, 1]],
    ["campaign", [{ campaignName: "S" }, { campaignName: "A" }], [1, 0], [0, 1]],
    ["comment", [{ comment: "b" }, { comment: "a" }], [1, 0], [0, 1]],
  ]
  it.each(table)("by %s, unknown last both ways", (column, fields, ascending, descending) => {
    expect(sorted(column, fields, false)).toEqual(ascending)
    expect(sorted(column, fields, true)).toEqual(descending)
  })

  it.each([false, true])("keeps equal rows in the order given (descending: %s)", (descending) => {
    expect(sorted("agent", [{}, {}, {}], descending)).toEqual([0, 1, 2])
    expect(sorted("comment", [{}, {}, {}], descending)).toEqual([0, 1, 2])
  })

  it("goes by the locale's alphabet", () => {
    const names = [{ agentName: "zoe" }, { agentName: "ärla" }]
    expect(sorted("agent", names, false, "de")).toEqual([1, 0])
    expect(sorted("agent", names, false, "sv")).toEqual([0, 1])
  })

  it("gives the same objects in a new list", () => {
    const rows = numbered([interaction({ agentName: "b" }), interaction({ agentName: "a" })])
    const before = [...rows]
    expect(sortRows(rows, "agent", false, "en")).toEqual([rows[1], rows[0]])
    expect(sortRows(rows, "agent", false, "en")[0]).toBe(rows[1])
    expect(rows).toEqual(before)
  })
})
