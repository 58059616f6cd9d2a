import type { Interaction } from "../../model/interaction"
import { maskNumber } from "../../model/maskNumber"
import { usePanel } from "../panelContext"
import { WireNumber, WireText } from "../WireText"

/** Agent, campaign and number or address: those that the desktop told. Cut where they don't fit; details have them whole. */
export function RowFacts({ interaction }: { readonly interaction: Interaction }) {
  const { privacy } = usePanel()
  const { agentName, campaignName, contactValue } = interaction
  return (
    <span className="cj-facts">
      {agentName !== null && (
        <span className="cj-fact cj-agent">
          <WireText text={agentName} isSearched />
        </span>
      )}
      {campaignName !== null && (
        <span className="cj-fact cj-campaign">
          <WireText text={campaignName} isSearched />
        </span>
      )}
      {contactValue !== null && (
        <span className="cj-fact cj-number">
          <WireNumber
            text={privacy ? maskNumber(contactValue) : contactValue}
            isSearched={!privacy}
          />
        </span>
      )}
    </span>
  )
}
