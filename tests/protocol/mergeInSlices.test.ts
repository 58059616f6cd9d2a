import { expect, it } from "vitest"
import { decodeRows } from "../../src/protocol/decodeRows"
import { mergeInSlices } from "../../src/protocol/mergeInSlices"
import { settle } from "../bridge/fakeClock"
import { settingsWith } from "./make"

it("[W10] merges the same duplicates in lots as all at once, wherever a lot would end", async () => {
  const time = (index: number): string => `2020-05-12T09:00:${String(index % 60).padStart(2, "0")}Z`
  const dated = Array.from({ length: 2500 }, (_, index) => ({
    ContactID: String(index % 7),
    CallCompletedTime: time(Math.floor(index / 50)),
  }))
  const undated = Array.from({ length: 1500 }, (_, index) => ({ ContactID: String(index % 3) }))

  const { interactions, quality } = await decodeRows([...dated, ...undated], settingsWith())

  // 50 moments with 7 contacts each, and 3 contacts without a moment.
  expect(interactions).toHaveLength(50 * 7 + 3)
  expect(quality.duplicates).toBe(4000 - 353)
  expect(new Set(interactions.map((row) => `${row.completedAt} ${row.contactId}`)).size).toBe(353)
})

it("[W10] merges the next lot only when the page has had its turn", async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => ({
    ContactID: String(index),
    CallCompletedTime: `2020-05-12T09:${String(index % 60).padStart(2, "0")}Z`,
  }))
  const { interactions } = await decodeRows(rows, settingsWith())
  const lots: number[] = []
  const turns: (() => void)[] = []
  const merging = mergeInSlices(interactions, {
    pause(lot = 1) {
      lots.push(lot)
      return new Promise((resolve) => turns.push(resolve))
    },
  })
  for (let given = 1; given <= 3; given += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    await settle()
    expect(turns).toHaveLength(given)
    turns[given - 1]?.()
  }
  expect((await merging).rows).toEqual(interactions)
  // Each of a thousand rows and as many as have its last one's time.
  expect(lots.reduce((sum, lot) => sum + lot, 0)).toBe(2500)
  expect(lots.every((lot) => lot >= 418)).toBe(true)
})
