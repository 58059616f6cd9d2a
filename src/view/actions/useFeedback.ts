import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { PanelClock } from "../panelClock"
import type { CopiedThing } from "../words/actionWords"
import { copyText } from "./copyText"
import type { Outcome } from "./feedback"
import { isFramed, saveFile, type TextFile } from "./saveFile"

/** What was just copied or exported, and the ways to do it. */
export interface Feedback extends Outcome {
  readonly copy: (text: string, what: CopiedThing) => Promise<void>
  /** `count`: how many interactions are in the file. */
  readonly save: (file: TextFile, count: number) => void
  /** Takes the offered text away. */
  readonly close: () => void
}

interface State extends Outcome {
  readonly owner: string
}

const NOTHING: Outcome = { serial: 0, done: null, offer: null }

const SAID_FOR_MS = 6000

/**
 * Copies and saves, and tells how it went. All of it belongs to `owner`, which names the customer on screen and how
 * much of them may be seen: with another one the offered text is gone in the same frame, and so is what comes late.
 */
export function useFeedback(owner: string, clock: PanelClock): Feedback {
  const [state, setState] = useState<State>({ owner, ...NOTHING })
  if (state.owner !== owner) setState({ owner, ...NOTHING })
  const { serial, done, offer } = state.owner === owner ? state : NOTHING

  const current = useRef<string | null>(null)
  useEffect(() => {
    current.current = owner
    return () => {
      current.current = null
    }
  }, [owner])
  useEffect(
    () =>
      done === null
        ? undefined
        : clock.after(SAID_FOR_MS, () => setState((before) => ({ ...before, done: null }))),
    [done, clock],
  )
  const tell = useCallback(
    (told: Pick<Outcome, "done" | "offer">) => {
      if (current.current !== owner) return
      setState((before) => ({ owner, serial: before.serial + 1, ...told }))
    },
    [owner],
  )

  const copy = useCallback(
    async (text: string, what: CopiedThing) => {
      const result = await copyText(text, navigator)
      tell(
        result === "copied"
          ? { done: { kind: "copied", what }, offer: null }
          : { done: { kind: "not-copied" }, offer: { why: result, text } },
      )
    },
    [tell],
  )
  const save = useCallback(
    (file: TextFile, count: number) => {
      saveFile(file, clock)
      tell({
        done: { kind: "exported", count },
        offer: isFramed() ? { why: "framed", text: file.text } : null,
      })
    },
    [tell, clock],
  )
  const close = useCallback(() => setState((before) => ({ ...before, offer: null })), [])
  return useMemo(
    () => ({ serial, done, offer, copy, save, close }),
    [serial, done, offer, copy, save, close],
  )
}
