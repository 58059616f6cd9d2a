/** Wrap-up notes of written channels, by `ChannelID`. `7` is the custom channel of this contact centre: WhatsApp. */
export const MESSAGE_NOTES = {
  "1": [
    "",
    "Payment reminder sent, link {ref}.",
    "Appointment reminder for {day} {time}.",
    "Sorry we missed you, best time to call?",
  ],
  "3": [
    "Fee table and terms emailed.",
    "Statement sent as PDF, ref {ref}.",
    "Summary of today's call.",
    "",
  ],
  "7": [
    "Asked for the IBAN, sent from template.",
    "Photo of the letter received, passed to back office.",
    "Confirmed {day} {time} with a thumbs up.",
    "Wants a person, not the bot. Offered a call.",
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>

/** A written channel's id. */
export type MessageChannel = keyof typeof MESSAGE_NOTES

/** The agents' login names. */
export const AGENTS = [
  "amara.okafor",
  "jlindqvist",
  "priya.nair",
  "tom.baker",
  "mgarcia",
  "chen.wei",
  "sofia.rossi",
] as const

/** Which of the contact's addresses was used, as administrators define them. */
export const MODES = { Home: 1, Office: 2, Mobile: 3, Email: 4, WhatsApp: 5 } as const

/** A mode's name. */
export type ModeName = keyof typeof MODES
