import { PhoneOff } from "lucide-react"
import { usePanel } from "../panelContext"
import { Screen } from "./Screen"

/** No call is on: nothing of anybody is shown. */
export function IdleScreen() {
  const { words } = usePanel()
  return <Screen icon={<PhoneOff className="cj-screen-icon" size={22} />} message={words.noCall} />
}
