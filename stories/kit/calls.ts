import type { CallInput } from "customer-journey-panel"
import { NOW } from "./moment"

/** The call that most stories are about: two minutes and fourteen seconds old. */
export const CALL: CallInput = {
  id: "12345",
  accountNumber: "2|3|1731|0|0|44|1",
  contactNumber: "6591462346",
  campaignName: "Platinum card upgrade",
  direction: "outbound",
  state: "talking",
  startedAt: NOW - 134_000,
}
