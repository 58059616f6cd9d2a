import { describe, expect, test } from "vitest"
import { createMotion } from "../../src/view/windowing/motion"
import { AT_REST, inMotion } from "../../src/view/windowing/readiness"

describe("what is kept ready", () => {
  test.each([
    ["slowly down: a little", 0.1, 17, 60, 240],
    ["down: what two frames show", 24, 17, 60, 816],
    ["up: the same above", -24, 17, 816, 60],
    ["after a long frame, as if the next were as long", 10, 34, 60, 680],
    ["after a very long one, as if it were two", 10, 500, 60, 680],
    ["faster than anything can be rendered: no more than is worth it", 500, 17, 60, 1700],
  ])("%s", (_, pxPerMs, frameMs, abovePx, belowPx) => {
    expect(inMotion(pxPerMs, frameMs)).toMatchObject({ abovePx, belowPx })
  })

  test("never lets a frame go further than what is left of it", () => {
    for (const pxPerMs of [1, 3, 8, 24]) {
      const { belowPx, slackPx } = inMotion(pxPerMs, 17)
      expect(belowPx - slackPx).toBeGreaterThan(pxPerMs * 17)
    }
  })
})

describe("a list's motion", () => {
  test("that begins after a rest is taken to have begun one frame ago", () => {
    const motion = createMotion()
    motion.move(170, 10_000)
    expect(motion.ready().belowPx).toBe(340)
  })

  test("is known by two scroll events", () => {
    const motion = createMotion()
    motion.move(100, 1000)
    motion.move(500, 1020)
    expect(motion.ready().belowPx).toBe(800)
    motion.move(100, 1040)
    expect(motion.ready().abovePx).toBe(800)
  })

  test("is a fling while nobody could read, until it is slow", () => {
    const motion = createMotion()
    const flings = [50, 250, 350, 370].map((scrollTop, index) => {
      motion.move(scrollTop, index * 20)
      return motion.isFling()
    })
    expect(flings).toEqual([false, true, true, false])
  })

  test("is none in a jump, such as by the scroll bar: what is there is read", () => {
    const motion = createMotion()
    motion.rest()
    motion.move(40_000, 1000)
    expect(motion.isFling()).toBe(false)
    expect(motion.ready()).toBe(AT_REST)
    motion.move(40_400, 1017)
    expect(motion.isFling()).toBe(true)
  })

  test("ends in a rest", () => {
    const motion = createMotion()
    motion.move(500, 0)
    motion.rest()
    expect([motion.isMoving(), motion.isFling()]).toEqual([false, false])
    expect(motion.ready()).toBe(AT_REST)
  })
})
