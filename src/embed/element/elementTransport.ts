import type { Transport } from "../../bridge/transport"
import type { ConfigProblem } from "../configProblem"
import { quoteType } from "../quoteType"

/** The carrier that an element was given, null for none, or what is wrong with it. */
export type ElementTransport =
  | { readonly ok: true; readonly transport: Transport | null }
  | { readonly ok: false; readonly problems: readonly [ConfigProblem] }

/** Checks the `transport` property. */
export function elementTransport(value: unknown): ElementTransport {
  if (value === undefined || value === null) return { ok: true, transport: null }
  if (isTransport(value)) return { ok: true, transport: value }
  return {
    ok: false,
    problems: [
      {
        key: "transport",
        problem: `is ${quoteType(value)} and no transport`,
        remedy: "Give one such as functionTransport({ post, subscribe }), or null for none.",
      },
    ],
  }
}

function isTransport(value: unknown): value is Transport {
  if (typeof value !== "object" || value === null) return false
  try {
    return ["post", "subscribe", "dispose"].every(
      (name) => typeof Reflect.get(value, name) === "function",
    )
  } catch {
    // A window of another origin, given in place of a transport to it, throws at every key.
    return false
  }
}
