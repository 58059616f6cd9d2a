import type { Random } from "../random"
import type { Attempt } from "./attempt"
import type { ModeName } from "./messages"
import type { Story } from "./story"

/** Which of the customer's addresses an attempt used: its mode, and the number or address itself. */
export function addressed(
  story: Story,
  channel: Attempt["channel"],
  random: Random,
): { readonly mode: ModeName; readonly contactValue: string } {
  const mobile = story.number.replace("+", "")
  switch (channel) {
    case "1":
      return { mode: "Mobile", contactValue: mobile }
    case "3":
      return { mode: "Email", contactValue: story.email }
    case "7":
      return { mode: "WhatsApp", contactValue: mobile }
    default:
      return voiceLine(mobile, random)
  }
}

function voiceLine(mobile: string, random: Random) {
  const roll = random.next()
  if (roll < 0.6) return { mode: "Mobile", contactValue: mobile } as const
  return roll < 0.8
    ? ({ mode: "Home", contactValue: otherLine(mobile, 1) } as const)
    : ({ mode: "Office", contactValue: otherLine(mobile, 2) } as const)
}

// Another line of the same customer: the last digit moved on.
const otherLine = (number: string, by: number): string =>
  number.slice(0, -1) + String((Number(number.slice(-1)) + by) % 10)
