import { useCallback, useMemo, useState } from "react"
import type { Choice } from "../model/choice"
import type { Journey } from "../model/journey"
import { newInteractions } from "../model/newInteractions"
import { isSameCustomer } from "../model/subjectOfCall"
import type { FreshRows } from "./freshRows"
import type { JourneyState } from "./journeyState"

/** What is on screen, and under which choice it came there. */
interface Shown {
  readonly journey: Journey | null
  readonly choice: Choice
  readonly partial: boolean
}

/**
 * The journey to show, with new rows held back until the agent asks for them. Only a refresh of what is being read is
 * held back: another customer's journey, another choice, and the rest of a partial journey are shown at once, and so is
 * a refresh that only changed what was known.
 */
export function useFreshRows(
  { journey: latest, partial }: JourneyState,
  choice: Choice,
): { readonly journey: Journey | null; readonly fresh: FreshRows | null } {
  const [shown, setShown] = useState<Shown>({ journey: latest, choice, partial })
  const isReading =
    shown.journey !== null &&
    latest !== null &&
    shown.choice === choice &&
    !shown.partial &&
    isSameCustomer(shown.journey.subject, latest.subject)
  const before = isReading ? shown.journey : null
  const count = useMemo(
    () =>
      before === null || latest === null || before === latest
        ? 0
        : newInteractions(before, latest).size,
    [before, latest],
  )
  const show = useCallback(
    () => setShown({ journey: latest, choice, partial }),
    [latest, choice, partial],
  )
  if (count > 0) return { journey: before, fresh: { count, show } }
  if (shown.journey !== latest || shown.choice !== choice || shown.partial !== partial) show()
  return { journey: latest, fresh: null }
}
