import { describe, expect, test } from "vitest"
import type { TimelineItem } from "../../src/model/timelineItems"
import { monthKey } from "../../src/model/time"
import { headOf, monthGroups } from "../../src/view/timeline/monthGroups"
import { timelineKeys } from "../../src/view/timeline/timelineKeys"
import { timelinePositions } from "../../src/view/timeline/timelinePositions"
import { growTo } from "../../src/view/timeline/useGrowing"
import { at, interaction, missed } from "../model/make"

const month = (number: number): TimelineItem => ({
  kind: "month",
  month: monthKey(2026, number),
  count: 1,
})
const row = (contactId: string): TimelineItem => ({
  kind: "row",
  interaction: interaction({ contactId }),
  scoreJump: false,
})
const gap: TimelineItem = { kind: "gap", days: 20, from: at("2026-04-01"), to: at("2026-04-21") }
const streak = (open: boolean): TimelineItem => ({
  kind: "streak",
  id: "s",
  interactions: [missed(), missed(), missed()],
  open,
})

describe("the flat list by month", () => {
  const items = [gap, month(5), row("1"), row("2"), gap, month(4), row("3")]
  const outline = (first?: number, last?: number) =>
    monthGroups(items, first, last).map(({ head, entries }) => [
      head?.month ?? null,
      entries.map(({ index }) => index),
    ])

  test("whole", () => {
    expect(outline()).toEqual([
      [null, [0]],
      ["2026-05", [2, 3, 4]],
      ["2026-04", [6]],
    ])
  })

  test("cut in the middle of a month it begins with that month's heading all the same", () => {
    expect(outline(3, 4)).toEqual([["2026-05", [3, 4]]])
    expect(outline(4, 6)).toEqual([
      ["2026-05", [4]],
      ["2026-04", [6]],
    ])
    expect(outline(0, 2)).toEqual([
      [null, [0]],
      ["2026-05", [2]],
    ])
  })

  test("nothing of it is nothing", () => {
    expect(outline(0, -1)).toEqual([])
  })

  test("each entry's heading is the last one above it", () => {
    expect(items.map((_, index) => headOf(items, index))).toEqual([null, 1, 1, 1, 1, 5, 5])
  })
})

describe("keys", () => {
  test("are by content, and one for each entry", () => {
    const items = [month(5), row("1"), row("1"), streak(false), gap]
    expect(new Set(timelineKeys(items)).size).toBe(items.length)
    expect(timelineKeys(items)).toEqual(
      timelineKeys([month(5), row("1"), row("1"), streak(true), gap]),
    )
  })

  test("stay with the older ones when an attempt of equal content joins on top", () => {
    const before = timelineKeys([month(5), row("1"), row("2")])
    const after = timelineKeys([month(5), row("1"), row("1"), row("2")])
    expect(after.slice(2)).toEqual(before.slice(1))
  })
})

test("places count interactions, folded ones singly, and never headings or silences", () => {
  const items = [month(5), row("1"), streak(false), gap, streak(true), row("2"), row("3")]
  expect(items.map((_, index) => timelinePositions(items)(index))).toEqual([1, 1, 2, 5, 5, 5, 6])
})

describe("a list that grows", () => {
  const keys = ["a", "b", "c", "d", "e"]
  test.each([
    ["nothing rendered", [], 2, 2],
    ["all rendered", keys, 0, 5],
    ["new ones among old ones", ["a", "c"], 2, 4],
    ["new ones on top", ["c", "d", "e"], 2, 5],
    ["fewer than at once", [], 9, 5],
  ])("%s", (_, rendered, most, count) => {
    expect(growTo(keys, new Set(rendered), most)).toBe(count)
  })
})
