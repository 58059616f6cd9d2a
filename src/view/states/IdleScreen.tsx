import { PhoneOff } from "lucide"
import { Icon } from "../icon/Icon"
import type { LookUp } from "../../data/useLookUp"
import { LookUpForm } from "../lookUp/LookUpForm"
import { usePanel } from "../panelContext"
import { useIdleNote } from "./idleNote"
import { Screen } from "./Screen"

/** No call is on: nothing of anybody is shown. Where it is allowed, a customer can be looked up. */
export function IdleScreen({ lookUp = null }: { readonly lookUp?: LookUp | null }) {
  const { words } = usePanel()
  const note = useIdleNote()
  return (
    <Screen
      icon={<Icon of={PhoneOff} className="cj-screen-icon" size={22} />}
      message={lookUp === null ? words.noCall : words.noCallLookUp}
    >
      {note !== null && (
        // For the engineer who set it up, whatever language the agent reads.
        <p className="cj-screen-sentence" lang="en" dir="ltr" data-journey-note="">
          {note}
        </p>
      )}
      {lookUp !== null && <LookUpForm onFind={lookUp.find} />}
    </Screen>
  )
}
