import { useMemo } from "react"
import type { Choice, MonthRange } from "../../model/choice"
import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import { PartBoundary } from "../faults/PartBoundary"
import { UnreadablePart } from "../faults/UnreadablePart"
import { usePanel } from "../panelContext"
import { useSteady } from "../useSteady"
import { MonthStrip } from "./MonthStrip"
import { stripMonths } from "./stripMonths"

interface JourneyStripProps {
  readonly journey: Journey
  readonly inPeriod: readonly Interaction[]
  readonly choice: Choice
  readonly onChoice: (next: Choice) => void
  readonly context: Context
}

/** The strip of the chosen period, of all its rows whatever the other filters. Where it fails a line says so. */
export function JourneyStrip(props: JourneyStripProps) {
  const { words } = usePanel()
  return (
    <PartBoundary
      part="strip"
      of={props.inPeriod}
      fallback={<UnreadablePart text={words.stripUnreadable} />}
    >
      <Strip {...props} />
    </PartBoundary>
  )
}

// Made anew with the journey or the period, and not for a range of months, which only presses its buttons.
function Strip({ journey, inPeriod, choice, onChoice, context }: JourneyStripProps) {
  const { months } = choice
  const held = journey.scope.months
  const strip = useMemo(
    () => stripMonths(inPeriod, months, held, context),
    [inPeriod, months, held, context],
  )
  const onRange = useSteady((monthRange: MonthRange | null) => onChoice({ ...choice, monthRange }))
  return <MonthStrip strip={strip} range={choice.monthRange} onRange={onRange} />
}
