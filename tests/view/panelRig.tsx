import { render } from "@testing-library/react"
import { vi } from "vitest"
import type { JourneyState } from "../../src/data/journeyState"
import type { Call } from "../../src/model/call"
import { accountNumber, callId, contactNumber } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import type { Journey } from "../../src/model/journey"
import { sortNewestFirst } from "../../src/model/sortNewestFirst"
import { JourneyPanel, type JourneyPanelProps } from "../../src/view/JourneyPanel"
import type { PanelClock } from "../../src/view/panelClock"
import type { ViewSettings } from "../../src/view/viewSettings"
import { choice, context, interaction, journey, numbered, UTC } from "../model/make"

/** English in UTC, everything on offer, nothing masked. */
export const settings = (fields: Partial<ViewSettings> = {}): ViewSettings => ({
  months: [3, 6, 9, 12],
  firstScope: { channel: "all", months: 12 },
  timeZone: UTC,
  locale: "en-US",
  theme: "light",
  density: "comfortable",
  channelNames: new Map(),
  privacy: false,
  shortcuts: true,
  times: "absolute",
  numberDisplay: "plain",
  ...fields,
})

/** A clock that stands at `context()`. */
export const stillClock: PanelClock = { wallMs: () => context().now, after: () => () => {} }

/** The customer's call that is on screen. */
export const call = (fields: Partial<Call> = {}): Call => ({
  id: callId("12345"),
  accountNumber: accountNumber("2|3|3|0|0|44|1"),
  contactNumber: contactNumber("6591462346"),
  campaignName: "Spring",
  direction: "outbound",
  state: "talking",
  startedAt: null,
  ...fields,
})

/** The journey of `call()`, with these rows in the order of the screen. */
export const journeyOf = (
  rows: readonly Partial<Interaction>[],
  fields: Partial<Journey> = {},
): Journey =>
  journey({
    subject: {
      callId: callId("12345"),
      accountNumber: null,
      contactNumber: null,
      campaignName: null,
    },
    interactions: sortNewestFirst(numbered(rows.map(interaction))),
    ...fields,
  })

/** What is known once an answer has come and nothing is out. */
export const settled = (of: Journey | null, fields: Partial<JourneyState> = {}): JourneyState => ({
  journey: of,
  partial: false,
  busy: false,
  slow: false,
  error: null,
  refresh: () => {},
  ...fields,
})

/** Renders the panel of a live call; name what matters to the test. */
export function renderPanel(fields: Partial<JourneyPanelProps> = {}) {
  const props: JourneyPanelProps = {
    call: call(),
    state: settled(journeyOf([{}])),
    choice: choice(),
    onChoice: vi.fn<JourneyPanelProps["onChoice"]>(),
    settings: settings(),
    clock: stillClock,
    ...fields,
  }
  const view = render(<JourneyPanel {...props} />)
  return {
    ...view,
    props,
    /** Renders again with some props changed. */
    again: (changed: Partial<JourneyPanelProps>) =>
      view.rerender(<JourneyPanel {...props} {...changed} />),
  }
}

/** What a test knows to be there; the test fails where it isn't. */
export function the<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("It is not there.")
  return value
}

/** The rows of interactions on screen, in order. */
export const rowsIn = (element: Element): readonly HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>("[data-journey-row]"),
]
