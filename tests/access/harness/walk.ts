import type { Page } from "@playwright/test"
import { contrastOf, over, readRgb } from "../../view/themes/colour"
import { bringStops, countStops, focusedStop, type Stop } from "./stops"

/** Presses Tab, or Shift+Tab, from one side of the story to the other; every stop between, in order. */
export async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> {
  await bringStops(page)
  await page.locator(key === "Tab" ? "#before" : "#after").focus()
  const most = (await countStops(page)) + 5
  const stops: Stop[] = []
  while (stops.length < most) {
    await page.keyboard.press(key)
    const stop = await focusedStop(page)
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}

/** What is wrong with a walk: a line for each fault. */
export function faultsOf(stops: readonly Stop[], count: number): readonly string[] {
  const order = stops.map(({ index }) => index)
  const expected = Array.from({ length: count }, (_, index) => index)
  const faults = order.join() === expected.join() ? [] : [`Tab went to ${order.join()} of ${count}`]
  for (const stop of stops) {
    if (stop.coveredBy !== null) faults.push(`${stop.name} is covered by ${stop.coveredBy}`)
    if (stop.ring === null || stop.ring.width < 2) faults.push(`${stop.name} has no ring`)
    else if (ringContrast(stop.ring) < 3) faults.push(`${stop.name} has a faint ring`)
    if (stop.next !== null && !stop.isContainer && isBefore(stop.next, stop.box))
      faults.push(`What comes after ${stop.name} stands before it`)
  }
  return faults
}

const ringContrast = ({ colour, ground }: NonNullable<Stop["ring"]>): number => {
  const under = readRgb(ground)
  return contrastOf(over(readRgb(colour), under), under)
}

// In the order of reading: on a line of its own above, unless it begins the next column, or to the left on the same line.
function isBefore(a: Stop["box"], b: Stop["box"]): boolean {
  if (a.y + a.height <= b.y + 1) return a.x < b.x + b.width
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared > Math.min(a.height, b.height) / 2 && a.x < b.x - 1
}
