import { functionTransport, type Transport } from "customer-journey-panel"
import type { Answer } from "./answers"

/** A desktop in a story: it gives the first journey request the first answer, and so on; the last one goes on for ever. */
export function scriptedTransport(answers: readonly Answer[]): Transport {
  const listeners = new Set<(data: unknown) => void>()
  let asked = 0
  return functionTransport({
    post: (message) => {
      if (message.subtopic !== "GetCustomerJourney") return
      const answer = answers[Math.min(asked, answers.length - 1)]
      asked += 1
      const messages = answer?.(message) ?? []
      // No desktop answers while it is still being asked.
      queueMicrotask(() => {
        for (const said of messages) for (const listener of listeners) listener(said)
      })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
}
