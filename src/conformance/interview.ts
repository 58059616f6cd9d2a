import { type Ask, UNKNOWN_CALL } from "./ask"
import { askOnce, type AskingParts } from "./askOnce"
import { askOrder } from "./askOrder"
import { askSync } from "./askSync"
import { OWN_CHANNEL, PLATFORM_CHANNELS } from "./heard"
import type { Observation, Observations, OrderSeen, SyncObservation } from "./observation"
import { firstAsks, furtherAsks, type PlanSettings } from "./plan"

/** How far the check is. */
export interface Progress {
  readonly step: CheckStep
  /** Questions asked so far, and how many it will be as far as is known. */
  readonly done: number
  readonly total: number
}

/** What the check does at a moment. */
export type CheckStep =
  | { readonly kind: "listening" }
  | { readonly kind: "sync"; readonly channel: string }
  | { readonly kind: "ask"; readonly ask: Ask }
  | { readonly kind: "order" }

/** What an interview needs. */
export interface InterviewParts extends AskingParts {
  readonly plan: PlanSettings
  readonly onProgress: (progress: Progress) => void
}

/**
 * Asks everything, one question at a time, and gives back what was seen. It follows the bridge's rules: nothing goes out
 * while an answer to something that it could be taken for may still come. Rejects with the transport's error.
 */
export async function interview(parts: InterviewParts): Promise<Observations> {
  const { plan, subject, signal, ear } = parts
  ear.expect([subject.callId, UNKNOWN_CALL])
  const first = firstAsks(plan)
  const channels = [...PLATFORM_CHANNELS, OWN_CHANNEL]
  let done = 0
  let total = channels.length + first.length + ASKS_EXPECTED
  const tell = (step: CheckStep): void => parts.onProgress({ step, done, total })

  tell({ kind: "listening" })
  await pause(parts.times.listenMs, parts)

  const sync: SyncObservation[] = []
  for (const channel of channels) {
    if (signal.aborted) break
    tell({ kind: "sync", channel })
    sync.push(await askSync(channel, plan.source, parts))
    done += 1
  }

  const answers: Observation[] = []
  const askAll = async (asks: readonly Ask[], until: (seen: Observation) => boolean) => {
    for (const ask of asks) {
      if (signal.aborted) return
      tell({ kind: "ask", ask })
      const seen = await askOnce(ask, parts)
      if (seen === null) return
      answers.push(seen)
      done += 1
      if (until(seen)) return
    }
  }
  await askAll(first, hasRows)
  const base = answers.find(hasRows)?.ask ?? null

  let order: OrderSeen = "untold"
  if (base !== null) {
    const further = furtherAsks(
      base,
      subject,
      answers.map(({ ask }) => ask),
    )
    total = done + further.length + 1
    await askAll(further, () => false)
    if (!signal.aborted && canTellOrder(answers)) {
      tell({ kind: "order" })
      order = await askOrder(base, parts)
    }
  } else if (!signal.aborted) {
    // How errors travel can be learnt all the same.
    await askAll(
      first.slice(0, 1).map((ask) => ({ ...ask, call: "unknown" as const })),
      () => true,
    )
  }
  return { answers, base, order, sync, bus: ear.seen(), stopped: signal.aborted }
}

const hasRows = ({ outcome }: Observation): boolean => outcome === "rows"

/** As many questions follow a first answer, roughly: for the progress only. */
const ASKS_EXPECTED = 12

// Two questions at once are told apart by what comes for the call that doesn't exist: an error, or an answer under its id.
const canTellOrder = (answers: readonly Observation[]): boolean =>
  answers.some(
    ({ ask, outcome, names }) =>
      ask.call === "unknown" && (outcome === "error" || (outcome === "rows" && names === "asked")),
  )

function pause(delayMs: number, { clock, signal }: InterviewParts): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel()
      signal.removeEventListener("abort", end)
      resolve()
    }
    const cancel = clock.after(delayMs, end)
    signal.addEventListener("abort", end)
    if (signal.aborted) end()
  })
}
