import { expect, it } from "vitest"
import { readTimeOfDay } from "../../src/protocol/timeOfDay"

const at = (hour: number, minute: number, second = 0, ms = 0): number =>
  ((hour * 60 + minute) * 60 + second) * 1000 + ms

it.each([
  ["9:22:23 AM", at(9, 22, 23)],
  ["09:22 am", at(9, 22)],
  ["9:22 p.m.", at(21, 22)],
  ["21:22:23", at(21, 22, 23)],
  ["12:00 AM", at(0, 0)],
  ["12:30 am", at(0, 30)],
  ["12:30 pm", at(12, 30)],
  ["11:59 am", at(11, 59)],
  ["0:15 am", at(0, 15)],
  ["0:15", at(0, 15)],
  ["15:22:23 PM", at(15, 22, 23)],
  ["23:59:59", at(23, 59, 59)],
  ["9:22:23.5", at(9, 22, 23, 500)],
  ["9:22:23.05", at(9, 22, 23, 50)],
  ["9:22:23,1239 PM", at(21, 22, 23, 123)],
])("[D1] %s is a time of day", (text, ms) => {
  expect(readTimeOfDay(text)).toBe(ms)
})

it.each([
  "24:00",
  "25:00:00.5",
  "9:60",
  "9:22:60",
  "9:22:60.5",
  "13:00 am",
  "15:22 AM",
  "0:15 pm",
  "24:15 am",
  "9:2",
  "123:22",
  "9:22 xm",
  "9:22.5",
  "at 9:22",
  "9:22 am or so",
])("[D6] %s is none", (text) => {
  expect(readTimeOfDay(text)).toBeNull()
})
