import { agoIn } from "./ago"
import { digitsOf } from "./digits"
import { monthNumber } from "../../model/month"
import { type EpochMs, type IanaZone, ianaZone, type MonthKey } from "../../model/time"
import { once } from "../../model/once"

/** How moments and numbers are written in one locale and zone. Everything in here is safe to call once per row. */
export interface Formats {
  /** A month's name and year: "May 2020". */
  readonly month: (key: MonthKey) => string
  /** A month's name where there is little room and the year is plain: "May". */
  readonly monthShort: (key: MonthKey) => string
  /** A month under its bar, where there is room for three signs: "May"; its number where names have no short form. */
  readonly monthMark: (key: MonthKey) => string
  /** The day within its month: "Tue 12". */
  readonly day: (moment: EpochMs) => string
  /** The time of day: "9:22 AM". */
  readonly time: (moment: EpochMs) => string
  /** Day and time in full: "May 12, 2020, 9:22:23 AM". */
  readonly dateTime: (moment: EpochMs) => string
  /** Day and time without the year: "May 12, 9:22 AM". */
  readonly shortDateTime: (moment: EpochMs) => string
  /** The day without weekday and year: "May 12". */
  readonly date: (moment: EpochMs) => string
  /** The day with its year: "May 12, 2020". */
  readonly fullDate: (moment: EpochMs) => string
  /** The day with its year in figures: "5/12/20". */
  readonly shortDate: (moment: EpochMs) => string
  /** Months from one to another with their year, what they share said once: "Mar – May 2020"; one alone when they are the same. */
  readonly months: (first: MonthKey, last: MonthKey) => string
  /** From one day to another, what they share said once: "Mar 2 – 6"; one day alone when they are the same. */
  readonly days: (from: EpochMs, to: EpochMs) => string
  /** How long ago a day is, counted from another one: "today", "3d ago". */
  readonly ago: (day: EpochMs, from: EpochMs) => string
  /** A text with its digits as the locale writes them: a count, ungrouped, or a clock. */
  readonly digits: (text: string) => string
  /** A number, at most two decimals. */
  readonly number: (value: number) => string
  /** A number with its sign, "+5"; zero has none. */
  readonly signed: (value: number) => string
  /** Makes what the first rows will be written with, while there is time. */
  readonly prepare: () => void
}

// With two decimals the least that is not written as zero.
const LEAST = 0.005
/** The languages that write a plain plus before the number as it is: the first rows needn't wait for a second format. */
const PLAIN_PLUS = /^(?:de|en|es|fil|fr|hi|ja|pt)(?:-\w{2,4})*$/

const cache = new Map<string, Formats>()
const MAX_CACHED = 50

/** The formats of a locale and zone, made once: an `Intl` formatter costs more to make than a hundred rows to write. */
export function formatsFor(locale: string, zone: IanaZone): Formats {
  const key = `${locale}\n${zone}`
  let formats = cache.get(key)
  if (formats === undefined) {
    if (cache.size >= MAX_CACHED) cache.clear()
    formats = makeFormats(knownLocale(locale), zone)
    cache.set(key, formats)
  }
  return formats
}

// With its first format of numbers and its first of dates a browser reads what all others are made of, for as long as a
// panel takes to render: with the module, before a call. Of a language it reads more with the first format in it: of the
// reader's, in which most panels will be, with and without its country.
if (typeof document !== "undefined") {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  for (const each of [locale, locale.replace(/-.*/, "")])
    formatsFor(each, ianaZone("UTC")).prepare()
}

function makeFormats(locale: string | undefined, timeZone: IanaZone): Formats {
  // Most are never used: each costs as much to make as a row to render.
  const of = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone, ...options }))
  // A month's key already names the month in the zone: writing it in UTC keeps it from moving again.
  const month = of({ month: "long", year: "numeric", timeZone: "UTC" })
  const monthShort = of({ month: "short", timeZone: "UTC" })
  const months = of({ month: "short", year: "numeric", timeZone: "UTC" })
  const shortDate = of({ dateStyle: "short" })
  const monthMark = /^ar\b/.test(locale ?? "")
    ? of({ month: "numeric", timeZone: "UTC" })
    : monthShort
  const date = of({ month: "short", day: "numeric" })
  const fullDate = of({ dateStyle: "medium" })
  const day = of({ weekday: "short", day: "numeric" })
  const time = of({ hour: "numeric", minute: "2-digit" })
  const dateTime = of({ dateStyle: "medium", timeStyle: "medium" })
  const shortDateTime = of({ month: "short", day: "numeric", hour: "numeric", minute: "2-digit" })
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
  const withSign = once(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: "exceptZero" }),
  )
  const signed = PLAIN_PLUS.test(locale ?? "")
    ? (value: number) =>
        (value >= LEAST ? "+" : "") + number().format(value > -LEAST && value < LEAST ? 0 : value)
    : (value: number) => withSign().format(value)
  const ago = once(() => agoIn(locale, timeZone))
  const digits = once(() => digitsOf(locale))
  return {
    month: (key) => month().format(startOfMonth(key)),
    monthShort: (key) => monthShort().format(startOfMonth(key)),
    monthMark: (key) => monthMark().format(startOfMonth(key)),
    date: (moment) => date().format(moment),
    fullDate: (moment) => fullDate().format(moment),
    shortDate: (moment) => shortDate().format(moment),
    // Some browsers' data have thin spaces here, and others plain ones.
    months: (first, last) =>
      months().formatRange(startOfMonth(first), startOfMonth(last)).replaceAll("\u2009", " "),
    days: (from, to) => date().formatRange(from, to),
    day: (moment) => day().format(moment),
    time: (moment) => time().format(moment),
    dateTime: (moment) => dateTime().format(moment),
    shortDateTime: (moment) => shortDateTime().format(moment),
    ago: (moment, from) => ago()(moment, from),
    digits: (text) => digits()(text),
    number: (value) => number().format(value),
    signed,
    prepare() {
      for (const make of [number, digits, month, monthMark, day, time, date, shortDateTime]) make()
    },
  }
}

// Date.UTC reads years 0 to 99 as 1900 to 1999; setUTCFullYear doesn't.
const startOfMonth = (key: MonthKey): Date => {
  const date = new Date(0)
  date.setUTCFullYear(0, monthNumber(key), 1)
  return date
}

// A tag that is no BCP 47 would throw in the middle of rendering: the browser's own locale stands in for it.
function knownLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
