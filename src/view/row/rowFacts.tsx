import type { ReactElement } from "react"
import type { Interaction } from "../../model/interaction"
import { maskNumber } from "../../model/maskNumber"
import type { PanelContext } from "../panelContext"
import { bareNumber, bareText } from "../WireText"

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
        <span className="cj-fact cj-agent">{bareText(agentName, search, panel)}</span>
      )}
      {campaignName !== null && (
        <span className="cj-fact cj-campaign">{bareText(campaignName, search, panel)}</span>
      )}
      {contactValue !== null && (
        <span className="cj-fact cj-number">
          {privacy
            ? bareNumber(maskNumber(contactValue), "", panel)
            : bareNumber(contactValue, search, panel)}
        </span>
      )}
    </span>
  )
}
