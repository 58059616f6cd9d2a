import type { Call } from "../model/call"
import { maskNumber } from "../model/maskNumber"
import { usePanel } from "./panelContext"
import { WireNumber, WireText } from "./WireText"

/** Who is on the line: number or account, campaign, and where the call is in its life. Masked in privacy mode. */
export function CallIdentity({ call }: { readonly call: Call }) {
  const { words, privacy } = usePanel()
  const number = call.contactNumber ?? call.accountNumber
  return (
    <p className="cj-identity">
      {number === null ? (
        <span className="cj-muted">{words.noNumber}</span>
      ) : (
        <WireNumber className="cj-caller" text={privacy ? maskNumber(number) : number} />
      )}
      {call.campaignName !== null && (
        <WireText className="cj-call-campaign" text={call.campaignName} />
      )}
      <span className="cj-call-state" data-call-state={call.state}>
        {words.callState(call.state)}
      </span>
    </p>
  )
}
