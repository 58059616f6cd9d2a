import { type ReactNode, useMemo } from "react"
import type { Subject } from "../../model/subject"
import type { PanelClock } from "../panelClock"
import { usePanel } from "../panelContext"
import { FeedbackContextProvider } from "./feedbackContext"
import { TakersProvider } from "./takersContext"
import { useFeedback } from "./useFeedback"

/** Lets the parts of one panel copy and save, and tells them how it went, for the customer on screen alone. */
export function FeedbackProvider({
  subject,
  clock,
  children,
}: {
  /** Whose journey is on screen; null while none is. */
  readonly subject: Subject | null
  readonly clock: PanelClock
  readonly children: ReactNode
}) {
  const { privacy } = usePanel()
  const feedback = useFeedback(ownerKey(subject, privacy), clock)
  const { copy, save, close } = feedback
  const takers = useMemo(() => ({ copy, save, close }), [copy, save, close])
  return (
    <TakersProvider value={takers}>
      <FeedbackContextProvider value={feedback}>{children}</FeedbackContextProvider>
    </TakersProvider>
  )
}

// What was offered unmasked must not stay when masking begins.
const ownerKey = (subject: Subject | null, privacy: boolean): string =>
  JSON.stringify([
    subject?.callId,
    subject?.accountNumber,
    subject?.contactNumber,
    subject === null,
    privacy,
  ])
