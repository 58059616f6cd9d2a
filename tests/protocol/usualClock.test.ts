import { describe, expect, it } from "vitest"
import { readTimeOfDay } from "../../src/protocol/timeOfDay"
import { usualClockMs } from "../../src/protocol/usualClock"

const BEFORE = "5/12/2020 "
const msOf = (time: string): number => usualClockMs(BEFORE + time, BEFORE.length)

describe("[D1] the documented spelling of a time of day", () => {
  it.each(["9:22:23 AM", "09:22:23 AM", "12:00:00 AM", "12:59:59 PM", "1:00:00 PM", "11:59:59 PM"])(
    "%s is what the general reading makes of it",
    (time) => expect(msOf(time)).toBe(readTimeOfDay(time)),
  )

  it.each([
    ["", "nothing"],
    ["9:22 AM", "no seconds"],
    ["9:22:23", "no half"],
    ["9:22:23 am", "small letters"],
    ["9:22:23AM", "no blank"],
    ["9:22:23 AM ", "a blank behind"],
    ["9:22:23 XM", "no half of a day"],
    ["9:22:23 AN", "no half of a day"],
    ["9.22:23 AM", "another sign"],
    ["9:22.23 AM", "another sign"],
    ["19:22:23 PM", "an hour over 12"],
    ["0:22:23 AM", "hour 0"],
    ["9:60:23 AM", "minute 60"],
    ["9:22:60 AM", "second 60"],
    ["a:22:23 AM", "no numeral"],
    ["9:2x:23 AM", "no numeral"],
    ["9:22:x3 AM", "no numeral"],
    ["119:22:23 AM", "three digits"],
    [":22:23 AM", "no hour"],
    ["9:22:23.5 AM", "a fraction"],
  ])("%j (%s) is left to it", (time) => {
    expect(msOf(time)).toBe(-1)
  })
})
