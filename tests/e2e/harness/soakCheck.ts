import { readTag, type View } from "./soakView"

/** How old the rows of every customer are, per channel; none near the edge of a period. */
export const AGES_DAYS = [5, 40, 100, 200, 300] as const
/** The channels' ids on the wire and what their buttons are called. */
export const CHANNELS: ReadonlyMap<string, string> = new Map([
  ["1", "SMS"],
  ["2", "Voice"],
  ["3", "Email"],
])

const isWithin = (days: number, months: number): boolean => days <= months * 30

/** Each row that an agent with this call and these filters must not see, in words. */
export function wrongRows({ rows, pressed, months }: View, call: string): readonly string[] {
  return rows.flatMap((text) => {
    const tag = readTag(text)
    if (tag === null) return ["a row of nobody's"]
    const wrong: string[] = []
    if (tag.call !== call) wrong.push(`a row of ${tag.call} under ${call}`)
    const channel = CHANNELS.get(tag.channel) ?? tag.channel
    if (!pressed.includes("All") && !pressed.includes(channel)) {
      wrong.push(`a row of ${channel} under ${pressed.join(" and ")}`)
    }
    if (!isWithin(tag.days, months)) wrong.push(`a row of ${tag.days} days under ${months} months`)
    return wrong
  })
}

/** What is missing of a settled answer, in words; null when it is whole. */
export function missingRows({ rows, pressed, months }: View): string | null {
  const channels = [...CHANNELS].filter(
    ([, name]) => pressed.includes("All") || pressed.includes(name),
  )
  const ages = AGES_DAYS.filter((days) => isWithin(days, months))
  const due = channels.length * ages.length
  return rows.length === due
    ? null
    : `${rows.length} of ${due} rows, ${pressed.join("+")}/${months}`
}
