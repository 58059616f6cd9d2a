import { useCallback, useMemo } from "react"
import type { Choice, MonthRange } from "../../model/choice"
import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import { MonthStrip } from "./MonthStrip"
import { stripMonths } from "./stripMonths"

/**
 * The strip of the chosen period, of all its rows whatever the other filters. Made anew with the journey or the period,
 * and not for a range of months, which only presses its buttons.
 */
export function JourneyStrip({
  journey,
  inPeriod,
  choice,
  onChoice,
  context,
}: {
  readonly journey: Journey
  readonly inPeriod: readonly Interaction[]
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly context: Context
}) {
  const { months } = choice
  const held = journey.scope.months
  const strip = useMemo(
    () => stripMonths(inPeriod, months, held, context),
    [inPeriod, months, held, context],
  )
  const onRange = useCallback(
    (monthRange: MonthRange | null) => onChoice({ ...choice, monthRange }),
    [choice, onChoice],
  )
  return <MonthStrip strip={strip} range={choice.monthRange} onRange={onRange} />
}
