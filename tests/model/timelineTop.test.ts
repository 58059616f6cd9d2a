import { describe, expect, it } from "vitest"
import { timelineTop } from "../../src/model/timelineTop"
import { interaction, missed } from "./make"

/** Rows newest first, told by a letter each: "m" one that may fold, "r" one that never does. */
const rowsOf = (letters: string) =>
  letters.split("").map((letter) => (letter === "m" ? missed() : interaction()))

describe("the top of a long timeline ends", () => {
  const table: readonly (readonly [string, string, number, number])[] = [
    ["at the place asked for after a row that never folds", "rrrr", 2, 2],
    ["after the next such row where the one there might be folded", "rmmrr", 2, 4],
    ["at the end where all that follow might be folded", "rmmm", 2, 4],
    ["with a list that is shorter than asked for", "r", 5, 1],
    ["with nothing where there is nothing", "", 3, 0],
  ]
  it.each(table)("%s", (_what, letters, least, end) => {
    expect(timelineTop(rowsOf(letters), least)).toBe(end)
  })
})
