/** Who reached for whom: the customer (`inbound`), the contact centre (`outbound`), or the desktop did not say. */
export type Direction = "inbound" | "outbound" | "unknown"
