import type { ReactNode } from "react"
import { VOICE } from "../../src/model/channel"
import type { Interaction } from "../../src/model/interaction"
import { epochMs, ianaZone } from "../../src/model/time"
import { panelContext, PanelContextProvider } from "../../src/view/panelContext"
import { usePanelSheet } from "../../src/view/usePanelSheet"
import type { ViewSettings } from "../../src/view/viewSettings"
import { type Looks, useLooks } from "../kit/looks"
import { LOCALE, NOW, ZONE } from "../kit/moment"

/** The settings of a part's story: the stage's looks, everything on offer, nothing masked. */
export const partSettings = ({
  theme,
  density,
}: Pick<Looks, "theme" | "density">): ViewSettings => ({
  months: [3, 6, 9, 12],
  firstScope: { channel: "all", months: 12 },
  timeZone: ianaZone(ZONE),
  locale: LOCALE,
  theme,
  density,
  channelNames: new Map(),
  privacy: false,
  shortcuts: true,
  times: "absolute",
  numberDisplay: "grouped",
})

/** What a part of the panel needs around it, without the panel: its styles and what all parts share. */
export function Part({
  children,
  masked = false,
}: {
  readonly children: ReactNode
  /** Numbers and comments are masked. */
  readonly masked?: boolean
}) {
  const looks = useLooks()
  const sheet = usePanelSheet()
  return (
    <PanelContextProvider value={panelContext(partSettings(looks), { masked, relativeTo: null })}>
      <div ref={sheet} className="cj-panel" data-theme={looks.theme} data-density={looks.density}>
        {children}
      </div>
    </PanelContextProvider>
  )
}

const HOUR_MS = 3_600_000

/** One answered outbound call, with every field known; name what matters to the story. */
export const interaction = (
  fields: Partial<Interaction> & { readonly hoursAgo?: number } = {},
): Interaction => {
  const { hoursAgo = 20, ...known } = fields
  return {
    ordinal: 0,
    contactId: "2",
    campaignName: "Platinum card upgrade",
    modeId: "3",
    mode: "Mobile",
    outcomeId: 0,
    outcome: "Success",
    outcomeKind: "success",
    agentName: "m.keller",
    comment: null,
    completedAt: epochMs(NOW - hoursAgo * HOUR_MS),
    completedText: "3/17/2026 2:44:00 PM",
    channelId: VOICE,
    targetValue: "0",
    contactValue: "6591462346",
    scoreBefore: 40,
    scoreAfter: 42,
    direction: "outbound",
    repairs: null,
    ...known,
  }
}

export const ignore = (): void => {}
