import type { Ask } from "./ask"
import { askMessage } from "./ask"
import type { AskingParts } from "./askOnce"
import type { Heard } from "./heard"
import type { OrderSeen } from "./observation"

/**
 * Whether answers keep the order of their questions: two go out together, for two call ids, so that nothing can be taken
 * for anything else; once in either order. `untold` where either stays without an answer that can be told.
 */
export async function askOrder(base: Ask, parts: AskingParts): Promise<OrderSeen> {
  const known: Ask = { ...base, call: "live" }
  const unknown: Ask = { ...base, call: "unknown" }
  const there = await askTogether([known, unknown], parts)
  if (there === "untold") return there
  const back = await askTogether([unknown, known], parts)
  if (back === "untold") return back
  return there === "kept" && back === "kept" ? "kept" : "turned"
}

function askTogether(asks: readonly [Ask, Ask], parts: AskingParts): Promise<OrderSeen> {
  const { transport, clock, ear, subject, times, signal } = parts
  return new Promise((resolve) => {
    const came: Ask["call"][] = []
    const end = (order: OrderSeen): void => {
      cancel()
      signal.removeEventListener("abort", stop)
      ear.attend(null)
      resolve(order)
    }
    const stop = (): void => end("untold")
    // Whatever repeats an answer is let pass before the next question.
    const settle = (): void => {
      const kept = came[0] === asks[0].call
      cancel()
      cancel = clock.after(times.settleMs, () => end(kept ? "kept" : "turned"))
    }
    let cancel = clock.after(times.timeoutMs, () => {
      cancel = clock.after(times.quarantineMs, stop)
    })
    ear.attend(({ heard }) => {
      const call = whose(heard, subject.callId)
      if (call === null) return false
      if (!came.includes(call)) came.push(call)
      if (came.length === 2) settle()
      return true
    })
    signal.addEventListener("abort", stop)
    if (signal.aborted) {
      stop()
      return
    }
    for (const ask of asks) transport.post(askMessage(ask, subject, parts.numberPrefixes))
  })
}

// The live call is answered with rows under its own id; the unknown one with an error, or under its own.
function whose(heard: Heard, live: string): "live" | "unknown" | null {
  if (heard.kind === "reply") return heard.callId === live ? "live" : "unknown"
  return heard.kind === "error" ? "unknown" : null
}
