import { periodStart } from "../../model/periodStart"
import type { EpochMs, IanaZone } from "../../model/time"
import type { WireRow } from "../../protocol/wireRow"
import type { JourneyRequest } from "../journeyRequest"
import type { SimulatedCustomer } from "./customers/simulatedCustomer"

/** What a desktop's search depends on besides the request. */
export interface AnswerContext {
  readonly now: EpochMs
  readonly zone: IanaZone
  /** Whose call an id is: the customer's key, or null when the desktop knows no such call. */
  readonly customerOfCall?: (callId: string) => string | null
}

/**
 * The rows that a desktop would answer a request with, or null when it finds nobody. The account number wins, then the
 * contact number (its digits), then the call id alone (protocol.md section 2); channel and months narrow what is told.
 */
export function answerFrom(
  customers: readonly SimulatedCustomer[],
  request: JourneyRequest,
  context: AnswerContext,
): readonly WireRow[] | null {
  const customer = customerOf(customers, request, context)
  if (customer === null) return null
  const start = periodStart(request.months, context)
  const { channelId } = request
  return customer.journey
    .filter(({ at, row }) => at >= start && (channelId === null || channelOf(row) === channelId))
    .map(({ row }) => row)
}

function customerOf(
  customers: readonly SimulatedCustomer[],
  { accountNumber, contactNumber, callId }: JourneyRequest,
  { customerOfCall }: AnswerContext,
): SimulatedCustomer | null {
  const key = callId === null ? null : (customerOfCall?.(callId) ?? null)
  const found =
    accountNumber !== null
      ? customers.find((customer) => customer.accountNumber === accountNumber)
      : contactNumber !== null
        ? customers.find((customer) => digits(customer.number) === digits(contactNumber))
        : customers.find((customer) => customer.key === key)
  return found ?? null
}

const digits = (number: string): string => number.replace(/\D/g, "")

// Ids are numbers in some rows and text in others.
const channelOf = ({ ChannelType }: WireRow): string | null =>
  ChannelType === undefined || ChannelType === null ? null : String(ChannelType)
