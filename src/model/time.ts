import type { Brand } from "./brand"

/** A moment: milliseconds since 1970-01-01T00:00Z, whole. */
export type EpochMs = Brand<number, "EpochMs">

/** An IANA time zone name that this browser knows, such as `"Asia/Kolkata"`. */
export type IanaZone = Brand<string, "IanaZone">

/** A calendar month in the pinned zone: `"2020-05"`. */
export type MonthKey = Brand<string, "MonthKey">

/** Names a number of milliseconds since 1970 as a moment. */
export const epochMs = (milliseconds: number): EpochMs => milliseconds as EpochMs

/** Names the text as a zone. Use `isZone` first on text from outside. */
export const ianaZone = (name: string): IanaZone => name as IanaZone

/** The month's key from a year and a month of 1 to 12: `monthKey(2020, 5)` is `"2020-05"`. */
export const monthKey = (year: number, month: number): MonthKey =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}` as MonthKey
