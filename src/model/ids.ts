import type { Brand } from "./brand"

/** The telephony connection's id, as call events and replies name it (`callid`). Opaque text, compared exactly. */
export type CallId = Brand<string, "CallId">

/** The LCM key (`AccountNumber` on the wire): numbers joined by `|`. Opaque; it belongs to one attempt, not to a customer. */
export type AccountNumber = Brand<string, "AccountNumber">

/** A customer's number as it is asked for (`ContactNumber`), with dial prefixes already cut. */
export type ContactNumber = Brand<string, "ContactNumber">

/** A channel's id on the wire, as text: `"1"` SMS, `"2"` Voice, `"3"` Email, others custom. */
export type ChannelId = Brand<string, "ChannelId">

/** Names the text as a call id. The caller vouches for it: call ids come from the wire decoder or the host's props. */
export const callId = (text: string): CallId => text as CallId

/** Names the text as an account number (LCM key). */
export const accountNumber = (text: string): AccountNumber => text as AccountNumber

/** Names the text as a contact number. */
export const contactNumber = (text: string): ContactNumber => text as ContactNumber

/** Names the text as a channel id. */
export const channelId = (text: string): ChannelId => text as ChannelId
