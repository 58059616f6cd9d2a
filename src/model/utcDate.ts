/**
 * A date whose calendar is UTC's wherever the machine stands, as far as date-fns looks when it counts days and months.
 * Its own package for that weighs 1.4 kB, more than all that is used of date-fns.
 */
export class UtcDate extends Date {
  override getDate(): number {
    return this.getUTCDate()
  }

  override getMonth(): number {
    return this.getUTCMonth()
  }

  override getFullYear(): number {
    return this.getUTCFullYear()
  }

  override setDate(day: number): number {
    return this.setUTCDate(day)
  }

  override setMonth(month: number, day = this.getUTCDate()): number {
    return this.setUTCMonth(month, day)
  }

  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day)
  }
}
