import type { Meta, StoryObj } from "@storybook/react-vite"
import { DIALECTS } from "customer-journey-panel/host/simulated"
import { expect, userEvent } from "storybook/test"
import { customerKeys } from "../kit/journeys"
import { DENSITIES, THEMES, WIDTHS, LOCALES } from "../kit/looks"
import { panelIn } from "../kit/panelOn"
import { DeskStory } from "./DeskStory"
import { LATENCIES } from "./faults"

const share = (description: string) => ({
  description,
  control: { type: "range", min: 0, max: 1, step: 0.1 } as const,
  table: { category: "Faults" },
})
const choice = (options: readonly string[], category: string) => ({
  options: [...options],
  control: { type: "select" } as const,
  table: { category },
})

const meta = {
  title: "Simulated desktop",
  component: DeskStory,
  // Calls have a running time here, and the desktop's faults take theirs.
  parameters: { clock: "running" },
  args: {
    customer: "thirty",
    platform: "amazon",
    kind: "inbound",
    latency: "none",
    loss: 0,
    duplicates: 0,
    reordering: 0,
    late: 0,
    wsError: 0,
    malformed: 0,
    otherFilter: 0,
    requestPolicy: "covering",
    privacy: false,
    lookup: false,
    shortcuts: true,
    theme: "auto",
    density: "comfortable",
    width: "400",
    locale: "en-US",
  },
  argTypes: {
    customer: choice(customerKeys(), "Call"),
    platform: choice(
      DIALECTS.map(({ id }) => id),
      "Call",
    ),
    kind: choice(["inbound", "outbound", "preview"], "Call"),
    latency: choice(Object.keys(LATENCIES), "Faults"),
    loss: share("Replies are lost"),
    duplicates: share("Replies come twice"),
    reordering: share("Replies change order"),
    late: share("Replies come after 13 s"),
    wsError: share("A WS_Error instead"),
    malformed: share("No readable list of rows"),
    otherFilter: share("Rows of another filter"),
    requestPolicy: choice(["covering", "exact"], "Panel"),
    privacy: { table: { category: "Panel" } },
    lookup: { table: { category: "Panel" } },
    shortcuts: { table: { category: "Panel" } },
    theme: choice(THEMES, "Looks"),
    density: choice(DENSITIES, "Looks"),
    width: choice(WIDTHS, "Looks"),
    locale: choice(LOCALES, "Looks"),
  },
} satisfies Meta<typeof DeskStory>

export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story["play"]>
type Canvas = Parameters<Play>[0]["canvas"]

const press = (canvas: Canvas, name: string) =>
  userEvent.click(canvas.getByRole("button", { name }))

/** A call is answered: the customer's journey is on screen. Everything else is in the controls. */
export const Call: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await press(canvas, "Start a call")
    await press(canvas, "Answer")
    await panelIn(canvasElement, "ready")
  },
}

/** A call from its first ring to its end: the panel stays through hold and wrap-up, and is empty in the end. */
export const FromRingToEnd: Story = {
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "idle")
    await press(canvas, "Start a call")
    await panelIn(canvasElement, "ready")
    for (const name of ["Answer", "Hold", "Resume", "Wrap up", "Write up"]) {
      await press(canvas, name)
      await expect(panel).toHaveAttribute("data-state", "ready")
    }
    await press(canvas, "End")
    await panelIn(canvasElement, "idle")
    await expect(panel.querySelector("[data-journey-row]")).toBeNull()
  },
}

/** Two lines: the one that talks is on screen, and flipping back brings its own journey. */
export const TwoLines: Story = {
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await press(canvas, "Start a call")
    await press(canvas, "Answer")
    await panelIn(canvasElement, "ready")
    await press(canvas, "Start a call")
    await press(canvas, "Answer")
    await expect(canvas.getByRole("group", { name: /^Line 1.*held/ })).toBeVisible()
    await expect(canvas.getByRole("group", { name: /^Line 2.*talking/ })).toBeVisible()
    await panelIn(canvasElement, "ready")
  },
}

/** The desktop answers every question with a WS_Error. */
export const ErrorsOnly: Story = {
  args: { wsError: 1 },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await press(canvas, "Start a call")
    await expect(await canvas.findByRole("alert")).toHaveAttribute("data-error-code", "HOST_ERROR")
  },
}

/** Replies that come twice and change order do no harm. */
export const DoubledAndReordered: Story = {
  args: { duplicates: 1, reordering: 0.5, latency: "0.2 – 0.8 s" },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "idle")
    await press(canvas, "Start a call")
    await expect(await canvas.findByText(/^31 of 31/, {}, { timeout: 5000 })).toBeVisible()
  },
}
