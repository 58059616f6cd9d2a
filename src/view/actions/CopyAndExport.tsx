import type { Shown } from "../../model/applyChoice"
import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import { briefOf } from "../brief/useBrief"
import { displayText } from "../format/displayText"
import { useAction } from "../keys/useAction"
import { usePanel } from "../panelContext"
import { csvFile } from "./csvFile"
import { csvTable } from "./csvTable"
import { useOutcome } from "./feedbackContext"
import { OfferedText } from "./OfferedText"
import { useTakers } from "./takersContext"
import { wrapUpText } from "./wrapUpText"

/** Offers "copy" and "export" to menu and keys while there are rows, and shows the text that they could not take. */
export function CopyAndExport({
  journey,
  shown,
  ordered,
  narrowed,
  inPeriod,
  months,
  context,
}: {
  readonly journey: Journey
  readonly shown: Shown
  /** The rows shown, in the order of the view on screen. */
  readonly ordered: readonly Interaction[]
  /** What narrows them, in words. */
  readonly narrowed: readonly string[]
  /** All rows of the period, newest first, before other filters. */
  readonly inPeriod: readonly Interaction[]
  readonly months: number
  readonly context: Context
}) {
  const panel = usePanel()
  const { words, formats } = panel
  const { copy, save, close } = useTakers()
  const { offer, serial } = useOutcome()
  const what = [
    words.shown({ shown: shown.rows.length, held: shown.held }),
    ...narrowed,
    words.months(months),
    words.asOf(formats.dateTime(journey.asOf)),
  ]
  useAction("copy", () => {
    const facts = briefOf(journey.scope, inPeriod, months, context, panel)
    const text = wrapUpText(facts, what, words)
    // Isolates are for the screen: elsewhere they may be seen.
    void copy(panel.direction === "rtl" ? displayText(text) : text, "wrap-up")
  })
  const isEmpty = ordered.length === 0
  useAction(
    "export",
    isEmpty ? null : () => save(csvFile(csvTable(ordered, panel), context), ordered.length),
  )
  return offer === null ? null : <OfferedText key={serial} offer={offer} onClose={close} />
}
