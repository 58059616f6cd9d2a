import type { ReactElement } from "react"
import type { Interaction } from "../../model/interaction"
import { maskNumber } from "../../model/maskNumber"
import type { PanelContext } from "../panelContext"
import { wireNumber, wireText } from "../WireText"

/** Agent, campaign and number or address: those that the desktop told. Cut where they don't fit; details have them whole. */
export function rowFacts(
  { agentName, campaignName, contactValue }: Interaction,
  search: string,
  panel: PanelContext,
): ReactElement {
  const { privacy } = panel
  return (
    <span className="cj-facts">
      {agentName !== null && (
        <span className="cj-fact cj-agent">{wireText(agentName, search)}</span>
      )}
      {campaignName !== null && (
        <span className="cj-fact cj-campaign">{wireText(campaignName, search)}</span>
      )}
      {contactValue !== null && (
        <span className="cj-fact cj-number">
          {privacy
            ? wireNumber(maskNumber(contactValue), "", panel)
            : wireNumber(contactValue, search, panel)}
        </span>
      )}
    </span>
  )
}
