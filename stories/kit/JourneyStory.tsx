import { type CallInput, type ConfigInput, CustomerJourney } from "customer-journey-panel"
import { useMemo } from "react"
import type { Answer } from "./answers"
import { CALL } from "./calls"
import { useLooks } from "./looks"
import { ZONE } from "./moment"
import { scriptedTransport } from "./scriptedTransport"

/** What a story of the whole panel tells. */
export interface JourneyStoryProps {
  /** What the desktop does with each request, in order; the last goes on for ever. */
  readonly answers: readonly Answer[]
  /** The call on screen; null for none. */
  readonly call?: CallInput | null
  readonly config?: ConfigInput
}

/** The panel, as a page of a stranger has it, over a desktop with a script. */
export function JourneyStory({ answers, call = CALL, config }: JourneyStoryProps) {
  const { theme, density, locale } = useLooks()
  const transport = useMemo(() => scriptedTransport(answers), [answers])
  return (
    <CustomerJourney
      transport={transport}
      call={call}
      config={{ timeZone: ZONE, locale, theme, density, ...config }}
    />
  )
}
