import { describe, expect, test } from "vitest"
import { createHeightGuesses } from "../../src/view/windowing/heightGuesses"

describe("an entry that was never rendered is taken to be", () => {
  test("as high as the first of its kind were on average", () => {
    const guesses = createHeightGuesses()
    expect(
      guesses.learn(
        [
          ["row", 40],
          ["row", 44],
          ["gap", 23],
        ],
        400,
      ),
    ).toBe("unmeasured")
    expect([guesses.heightOf("row"), guesses.heightOf("gap")]).toEqual([42, 23])
  })

  test("of unknown height while none of its kind was measured", () => {
    expect(createHeightGuesses().heightOf("streak")).toBeUndefined()
  })

  test("no other for what is measured later: a row that was opened is no rule", () => {
    const guesses = createHeightGuesses()
    guesses.learn([["row", 40]], 400)
    expect(guesses.learn([["row", 300]], 400)).toBeNull()
    expect(guesses.heightOf("row")).toBe(40)
  })

  test("another in a panel of another width, where nothing that was measured holds", () => {
    const guesses = createHeightGuesses()
    guesses.learn(
      [
        ["row", 40],
        ["gap", 23],
      ],
      400,
    )
    expect(guesses.learn([["row", 58]], 800)).toBe("all")
    expect(guesses.heightOf("row")).toBe(58)
    expect(guesses.heightOf("gap")).toBeUndefined()
  })
})
