/** A written channel's id. `7` is the custom channel of this contact centre: WhatsApp. */
export type MessageChannel = "1" | "3" | "7"

type Notes = Readonly<Record<MessageChannel, readonly [string, ...string[]]>>

/** Notes of messages that were sent. */
export const SENT_NOTES: Notes = {
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
  "7": ["Sent the IBAN from the template.", "Link to the upload page sent, ref {ref}.", ""],
}

/** Notes of messages that came from the customer. */
export const RECEIVED_NOTES: Notes = {
  "1": ["Replied CALL, wants {day} {time}.", "Replied STOP to reminders by SMS.", ""],
  "3": [
    "Signed form attached, passed to back office.",
    "Asks for a statement since January.",
    "Wants the offer in writing before {day}.",
  ],
  "7": [
    "Photo of the letter received, passed to back office.",
    "Confirmed {day} {time} with a thumbs up.",
    "Wants a person, not the bot. Offered a call.",
  ],
}

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
