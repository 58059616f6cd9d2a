import * as v from "valibot"
import type { Call } from "../model/call"
import { accountNumber, callId, contactNumber } from "../model/ids"
import { epochMs } from "../model/time"
import type { ConfigProblem } from "./configProblem"
import { quoteType } from "./quoteType"

/** A live call as a host gives it. All but `id` is optional; a blank text is the same as none. */
export interface CallInput {
  /** The connection's id, as the desktop's journey replies name it. */
  readonly id: string | number
  /** The LCM key. */
  readonly accountNumber?: string | null | undefined
  readonly contactNumber?: string | null | undefined
  readonly campaignName?: string | null | undefined
  readonly direction?: "inbound" | "outbound" | "unknown" | undefined
  /** Where the call is in its life. Default `"talking"`. */
  readonly state?: "offered" | "talking" | "held" | "wrap-up" | undefined
  /** When it began: milliseconds since 1970, or a `Date`. */
  readonly startedAt?: number | Date | null | undefined
}

/** A call that can be asked about, or everything that is wrong with it. Problems name properties, never values. */
export type CallResult =
  | { readonly ok: true; readonly call: Call }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

const MAX_TEXT = 500
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
const words = v.nullish(text)

const schema = v.object({
  id: v.union([v.pipe(text, v.trim(), v.nonEmpty()), v.pipe(v.number(), v.finite())]),
  accountNumber: words,
  contactNumber: words,
  campaignName: words,
  direction: v.optional(v.picklist(["inbound", "outbound", "unknown"])),
  state: v.optional(v.picklist(["offered", "talking", "held", "wrap-up"])),
  startedAt: v.nullish(v.union([v.pipe(v.number(), v.finite()), v.date()])),
})

const EXPECTED: Readonly<Record<string, string>> = {
  id: "the call's id as text",
  accountNumber: "text, or null",
  contactNumber: "text, or null",
  campaignName: "text, or null",
  direction: '"inbound", "outbound" or "unknown"',
  state: '"offered", "talking", "held" or "wrap-up"',
  startedAt: "milliseconds since 1970, a Date, or null",
}

/** Checks a call from the host. A wrong one is refused whole: half of a call could be another customer's. */
export function readCall(input: unknown): CallResult {
  const result = v.safeParse(schema, input)
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) }
  const read = result.output
  const startedAt = read.startedAt ?? null
  return {
    ok: true,
    call: {
      id: callId(String(read.id)),
      accountNumber: named(read.accountNumber, accountNumber),
      contactNumber: named(read.contactNumber, contactNumber),
      campaignName: named(read.campaignName, String),
      direction: read.direction ?? "unknown",
      state: read.state ?? "talking",
      startedAt: startedAt === null ? null : epochMs(Number(startedAt)),
    },
  }
}

function named<T>(value: string | null | undefined, name: (words: string) => T): T | null {
  const trimmed = value?.trim() ?? ""
  return trimmed === "" ? null : name(trimmed)
}

function problemOf(issue: v.BaseIssue<unknown>): ConfigProblem {
  const property = issue.path?.[0]?.key
  if (typeof property !== "string") {
    return {
      key: "call",
      problem: `is ${quoteType(issue.input)}`,
      remedy: 'Give an object such as { id: "12345" }, or null for no call.',
    }
  }
  return {
    key: `call.${property}`,
    problem: `is ${quoteType(issue.input)}`,
    remedy: `Give ${EXPECTED[property] ?? "something else"}.`,
  }
}
