import { screen } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { epochMs } from "../../src/model/time"
import { sparklinePoints } from "../../src/view/score/sparkline"
import { at, choice } from "../model/make"
import { VOICE } from "../../src/model/channel"
import { journeyOf, renderPanel, settled } from "./panelRig"

const BOX = { width: 100, height: 20 }
const points = (...pairs: [at: number, score: number][]) =>
  pairs.map(([moment, score]) => ({ at: epochMs(moment), score }))

describe("the sparkline", () => {
  test.each([
    ["no score", points(), ""],
    ["one score", points([5, 7]), "100,10"],
    ["a level score", points([0, 3], [10, 3]), "0,10 100,10"],
    ["time as it passed", points([0, 0], [10, 10], [100, 5]), "0,20 10,0 100,10"],
    ["below nought", points([0, -5], [1, 5]), "0,20 100,0"],
  ])("of %s", (_, series, line) => {
    expect(sparklinePoints(series, BOX)).toBe(line)
  })

  test("of ten thousand scores keeps every peak, the first and the last", () => {
    const many = points(
      ...Array.from({ length: 10_000 }, (_, index): [number, number] => [
        index,
        index === 6_543 ? 1_000 : index === 1_234 ? -1_000 : 0,
      ]),
    )
    const line = sparklinePoints(many, BOX).split(" ")
    expect(line.length).toBeLessThanOrEqual(160)
    expect(line[0]).toBe("0,10")
    expect(line.at(-1)).toBe("100,10")
    expect(line.filter((point) => point.endsWith(",0"))).toHaveLength(1)
    expect(line.filter((point) => point.endsWith(",20"))).toHaveLength(1)
  })
})

describe("the lead score's course", () => {
  const rows = [
    { completedAt: at("2026-05-12"), scoreBefore: 20, scoreAfter: 15 },
    { completedAt: at("2026-03-12"), scoreBefore: 0, scoreAfter: 20 },
  ]

  test("is one sentence for those who don't see it", () => {
    renderPanel({ state: settled(journeyOf(rows)) })
    expect(
      screen.getByRole("img", { name: /^Lead score up from 0 to 15; between 0 and 20/ }),
    ).toBeVisible()
  })

  test("is the customer's, whatever channel is singled out", () => {
    const all = journeyOf([...rows, { channelId: VOICE, scoreBefore: null, scoreAfter: null }])
    renderPanel({ state: settled(all), choice: choice({ channels: [VOICE], months: 12 }) })
    expect(screen.getByRole("img", { name: /^Lead score up from 0 to 15/ })).toBeVisible()
  })

  test("is absent when no score is known", () => {
    renderPanel()
    expect(screen.queryByRole("img")).toBeNull()
  })
})
