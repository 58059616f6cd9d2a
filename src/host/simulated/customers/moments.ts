import { epochMs, type EpochMs, type IanaZone } from "../../../model/time"
import { momentOf, wallClock } from "../../../model/zone"
import type { Random } from "../random"
import type { Story } from "./story"

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MAX_BURST = 6

/** One contact's time, and the burst it belongs to: attempts that follow each other within a day or two. */
export interface Moment {
  readonly at: EpochMs
  readonly burst: number
}

/**
 * When the contacts took place, oldest first: in bursts, Monday to Saturday from 8 to 20 o'clock in the zone, never in
 * one of the story's silences and never later than an hour before `now`.
 */
export function momentsOf(
  story: Story,
  random: Random,
  now: EpochMs,
  zone: IanaZone,
): readonly Moment[] {
  const moments: Moment[] = []
  for (let burst = 0; moments.length < story.interactions; burst += 1) {
    const size = Math.min(random.int(1, MAX_BURST), story.interactions - moments.length)
    const start = burstStart(burst, story, random)
    for (let i = 0; i < size; i += 1) {
      // A burst runs towards the present: each attempt some hours to a day and a half after the one before.
      const daysAgo = Math.max(start - i * (0.2 + random.next() * 1.2), 0.1)
      moments.push({ at: officeTime(awake(daysAgo, story), random, now, zone), burst })
    }
  }
  return moments.toSorted((a, b) => a.at - b.at)
}

/** How many days ago a burst begins: the first one at the story's beginning, the second lately, the others anywhere. */
function burstStart(burst: number, story: Story, random: Random): number {
  if (burst === 0) return story.spanDays - 2
  return burst === 1 ? random.int(4, 9) : 1 + random.next() * (story.spanDays - 2)
}

/** Moves a day that falls into a silence to just before it. */
function awake(daysAgo: number, story: Story): number {
  const silence = story.silences.find(([from, to]) => daysAgo <= from && daysAgo >= to)
  return silence === undefined ? daysAgo : silence[0] + 1 + (daysAgo % 5)
}

function officeTime(daysAgo: number, random: Random, now: EpochMs, zone: IanaZone): EpochMs {
  const rough = epochMs(now - daysAgo * DAY_MS)
  const weekday = new Date(momentAtNoon(rough, zone)).getUTCDay()
  const wall = wallClock(weekday === 0 ? epochMs(rough - DAY_MS) : rough, zone)
  const at = momentOf(
    { ...wall, hour: random.int(8, 19), minute: random.int(0, 59), second: random.int(0, 59) },
    zone,
  )
  return at <= now - HOUR_MS ? at : epochMs(at - 7 * DAY_MS)
}

// Noon UTC on the zone's calendar day: its UTC weekday is the zone's weekday.
function momentAtNoon(moment: EpochMs, zone: IanaZone): number {
  const wall = wallClock(moment, zone)
  return Date.UTC(wall.year, wall.month - 1, wall.day, 12)
}
