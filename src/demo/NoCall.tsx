import { PhoneOff } from "lucide-react"

/** What is there while no call is. */
export function NoCall() {
  return (
    <div className="no-call">
      <PhoneOff size={28} strokeWidth={1.5} aria-hidden="true" />
      <h2>No call</h2>
      <p>
        Start one on the left. The panel on the right learns of it from the call’s events, asks this
        desktop for the customer’s journey, and shows it.
      </p>
    </div>
  )
}
