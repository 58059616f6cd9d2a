import { expect, it } from "vitest"
import { decodeRows } from "../../src/protocol/decodeRows"
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
