import { PhoneOff } from "lucide"
import { Icon } from "../icon/Icon"
import type { LookUp } from "../../data/useLookUp"
import { LookUpForm } from "../lookUp/LookUpForm"
import { usePanel } from "../panelContext"
import { Screen } from "./Screen"

/** No call is on: nothing of anybody is shown. Where it is allowed, a customer can be looked up. */
export function IdleScreen({ lookUp = null }: { readonly lookUp?: LookUp | null }) {
  const { words } = usePanel()
  return (
    <Screen
      icon={<Icon of={PhoneOff} className="cj-screen-icon" size={22} />}
      message={lookUp === null ? words.noCall : words.noCallLookUp}
    >
      {lookUp !== null && <LookUpForm onFind={lookUp.find} />}
    </Screen>
  )
}
