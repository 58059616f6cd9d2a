import type { EpochMs, IanaZone } from "../../../model/time"
import type { WireRow } from "../../../protocol/wireRow"
import type { SimulatedCustomer } from "../customers/simulatedCustomer"
import { writeRow } from "../customers/writeRow"
import type { Line } from "./line"

/** What the agent writes up after the talk. */
export interface WrapUp {
  readonly outcomeId: number
  readonly outcome: string
  readonly comment: string
  /** By how much the agent moves the lead score. */
  readonly scoreChange: number
}

/** What is stored when the talk ends, until the agent writes it up. */
export const NOT_WRITTEN_UP: WrapUp = {
  outcomeId: 0,
  outcome: "Success",
  comment: "",
  scoreChange: 0,
}

/** The row of a call whose talk is over, with the last known lead score moved as the agent said. */
export function completedRow(
  line: Line,
  customer: SimulatedCustomer,
  wrapUp: WrapUp,
  at: EpochMs,
  zone: IanaZone,
): WireRow {
  const before = lastScore(customer)
  return writeRow(
    {
      at,
      contactId: "2",
      campaignName: customer.campaignName,
      channel: "2",
      mode: "Mobile",
      contactValue: customer.number.replace("+", ""),
      inbound: line.direction === "inbound",
      outcomeId: wrapUp.outcomeId,
      outcome: wrapUp.outcome,
      agentName: "you",
      comment: wrapUp.comment,
      targetValue: "0",
      scoreBefore: before,
      scoreAfter: before === null ? null : Math.min(Math.max(before + wrapUp.scoreChange, 0), 100),
    },
    "sample",
    zone,
  )
}

// The contact "2" is the customer in the campaign that calls now.
function lastScore({ journey }: SimulatedCustomer): number | null {
  const last = journey.findLast(({ row }) => row.ContactID === "2" && isScore(row.CurrentLeadScore))
  return last === undefined ? null : Number(last.row.CurrentLeadScore)
}

const isScore = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "")
