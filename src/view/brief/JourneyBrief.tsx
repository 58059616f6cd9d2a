import type { Context } from "../../model/context"
import type { Interaction } from "../../model/interaction"
import type { Journey } from "../../model/journey"
import { PartBoundary } from "../faults/PartBoundary"
import { UnreadablePart } from "../faults/UnreadablePart"
import { usePanel } from "../panelContext"
import { BriefLine } from "./BriefLine"
import { useBrief } from "./useBrief"

interface JourneyBriefProps {
  readonly journey: Journey | null
  /** All rows of the period, newest first, before other filters. */
  readonly inPeriod: readonly Interaction[]
  readonly months: number
  readonly context: Context
}

/** The brief of what is held of the chosen period. Where it fails a line says so, and the panel goes on. */
export function JourneyBrief(props: JourneyBriefProps) {
  const { words } = usePanel()
  return (
    <PartBoundary
      part="brief"
      of={props.inPeriod}
      fallback={<UnreadablePart text={words.briefUnreadable} />}
    >
      <Brief {...props} />
    </PartBoundary>
  )
}

function Brief({ journey, inPeriod, months, context }: JourneyBriefProps) {
  return <BriefLine facts={useBrief(journey, inPeriod, months, context)} />
}
