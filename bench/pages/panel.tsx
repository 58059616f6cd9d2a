import { useState } from "react"
import type { JourneyState } from "../../src/data/journeyState"
import { firstChoice } from "../../src/model/choice"
import { callId } from "../../src/model/ids"
import type { Journey } from "../../src/model/journey"
import { epochMs, ianaZone } from "../../src/model/time"
import { subjectOfCall } from "../../src/model/subjectOfCall"
import { JourneyPanel } from "../../src/view/JourneyPanel"
import { systemClock } from "../../src/bridge/clock"
import type { BenchData } from "./contender"
import { panelParts } from "./panelParts"
import { render } from "./reactRoot"
import { start } from "./start"

// The whole panel, mounted from nothing with its journey in memory. The shipped element can't be given one: it asks.

const SCOPE = { channel: "all", months: 12 } as const
const CALL = {
  id: callId("12345"),
  accountNumber: null,
  contactNumber: null,
  campaignName: null,
  direction: "inbound",
  state: "talking",
  startedAt: null,
} as const
const SETTINGS = {
  months: [3, 6, 9, 12],
  firstScope: SCOPE,
  timeZone: ianaZone("UTC"),
  locale: "en",
  theme: "light",
  density: "comfortable",
  channelNames: new Map(),
  privacy: false,
  times: "absolute",
  numberDisplay: "grouped",
  shortcuts: true,
} as const

function Panel({ state }: { readonly state: JourneyState }) {
  const [choice, choose] = useState(() => firstChoice(SCOPE))
  return (
    <JourneyPanel
      call={CALL}
      state={state}
      choice={choice}
      onChoice={choose}
      settings={SETTINGS}
      clock={systemClock}
    />
  )
}

const stateOf = ({ rows, nowMs }: BenchData): JourneyState => {
  const journey: Journey = {
    subject: subjectOfCall(CALL),
    scope: SCOPE,
    interactions: rows,
    asOf: epochMs(nowMs),
    quality: { received: rows.length, repairs: [], refused: 0, duplicates: 0, cut: 0 },
    filterIgnored: false,
  }
  return { journey, partial: false, busy: false, slow: false, error: null, refresh: () => {} }
}

start({
  name: "The panel, journey in memory",
  mount: (box, data) => render(box, <Panel state={stateOf(data)} />),
  ...panelParts(() => document),
})
