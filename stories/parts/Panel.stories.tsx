import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import type { JourneyState } from "../../src/data/journeyState"
import { firstChoice } from "../../src/model/choice"
import { accountNumber, callId, contactNumber } from "../../src/model/ids"
import type { Journey } from "../../src/model/journey"
import { JourneyError } from "../../src/model/journeyError"
import { cleanQuality } from "../../src/model/quality"
import { epochMs } from "../../src/model/time"
import { JourneyPanel, type JourneyPanelProps } from "../../src/view/JourneyPanel"
import { useLooks } from "../kit/looks"
import { NOW } from "../kit/moment"
import { ignore, interaction, partSettings } from "./parts"

// The panel by its props alone: the states that a desktop only brings about after seconds, or hardly ever.
function PurePanel(props: Pick<JourneyPanelProps, "state" | "notice">) {
  return (
    <JourneyPanel
      call={CALL}
      choice={firstChoice({ channel: "all", months: 12 })}
      onChoice={ignore}
      settings={partSettings(useLooks())}
      clock={STILL}
      {...props}
    />
  )
}

const STILL: JourneyPanelProps["clock"] = { wallMs: () => NOW, after: () => ignore }

const CALL: NonNullable<JourneyPanelProps["call"]> = {
  id: callId("12345"),
  accountNumber: accountNumber("2|3|1731|0|0|44|1"),
  contactNumber: contactNumber("6591462346"),
  campaignName: "Platinum card upgrade",
  direction: "outbound",
  state: "talking",
  startedAt: epochMs(NOW - 134_000),
}

const ROWS = [20, 70, 300, 900].map((hoursAgo, ordinal) => interaction({ hoursAgo, ordinal }))

const JOURNEY: Journey = {
  subject: { callId: CALL.id, accountNumber: null, contactNumber: null, campaignName: null },
  scope: { channel: "all", months: 3 },
  interactions: ROWS,
  quality: cleanQuality(ROWS.length),
  asOf: epochMs(NOW),
  filterIgnored: false,
}

const state = (fields: Partial<JourneyState>): JourneyState => ({
  journey: null,
  partial: false,
  busy: false,
  slow: false,
  error: null,
  refresh: ignore,
  ...fields,
})

const meta = {
  title: "Parts/Panel by its props",
  component: PurePanel,
  argTypes: { state: { control: "object" }, notice: { control: "object" } },
} satisfies Meta<typeof PurePanel>

export default meta
type Story = StoryObj<typeof meta>

/** After three seconds without an answer. */
export const Slow: Story = {
  args: { state: state({ busy: true, slow: true }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent(/the desktop is slow to answer/)
  },
}

/** Part of what was chosen is here, the rest is on its way. */
export const RestOnItsWay: Story = {
  args: { state: state({ journey: JOURNEY, partial: true, busy: true }) },
}

/** The rest could not be had. */
export const RestMissing: Story = {
  args: {
    state: state({
      journey: JOURNEY,
      partial: true,
      error: new JourneyError("TIMEOUT", "No answer."),
    }),
  },
}

/** More rows than the panel takes were sent. */
export const RowsLeftOut: Story = {
  args: {
    state: state({ journey: { ...JOURNEY, quality: { ...JOURNEY.quality, cut: 1200 } } }),
  },
}

/** The iframe page, opened on its own. */
export const NoDesktop: Story = {
  args: {
    state: state({}),
    notice: {
      title: "No desktop to ask",
      sentence: "This page works inside an agent desktop. Open it there.",
      code: "NO_HOST",
    },
  },
}
