// Fields of the wire that hold something of a customer, or what was said about one, without case.
const FIELDS = new Set(
  [
    "AccountNumber ContactNumber CampaignName AgentName AgentComment ContactValue Outcome Mode",
    "ANI fromAddress toAddress phoneNumber LCMKey errorMessage msg",
  ].flatMap((line) => line.toLowerCase().split(" ")),
)

/** Shorter values occur by chance. */
const MIN_LENGTH = 6

/** Values that the panel has words for: they say nothing of a customer. */
const COMMON = new Set(["Success", "Mobile"])

/** The values of a message that say something of a customer, or of what was said about one. */
export function valuesIn(message: unknown): readonly string[] {
  if (Array.isArray(message)) return message.flatMap(valuesIn)
  if (typeof message !== "object" || message === null) return []
  return Object.entries(message).flatMap(([key, value]) => {
    if (!FIELDS.has(key.trim().toLowerCase())) return valuesIn(value)
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : ""
    return text.length < MIN_LENGTH || COMMON.has(text) ? [] : [text.slice(0, 60)]
  })
}

/** Whether a text holds a value: as it is, as a part of an address or of JSON, or a number as people write it. */
export function holds(text: string, value: string): boolean {
  const written = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]
  if (written.some((each) => text.includes(each))) return true
  return /^\+?\d{7,}$/.test(value) && text.replaceAll(/[\s().\-\u{2011}]/gu, "").includes(value)
}
