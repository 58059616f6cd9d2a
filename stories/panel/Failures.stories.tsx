import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, userEvent, waitFor } from "storybook/test"
import { type Answer, brokenCarrier, replyWith, rows, silence, wsError } from "../kit/answers"
import { rowsOf } from "../kit/journeys"
import { JourneyStory } from "../kit/JourneyStory"
import { panelIn } from "../kit/panelOn"

const meta = {
  title: "Panel/Failures",
  component: JourneyStory,
  argTypes: { answers: { control: false } },
} satisfies Meta<typeof JourneyStory>

export default meta
type Story = StoryObj<typeof meta>

/** A failure with nothing to show: the alert is the screen. */
const failsWith = (
  code: string,
  answers: readonly Answer[],
  more: Partial<Story["args"]> = {},
): Story => ({
  args: { answers, ...more },
  play: async ({ canvas, canvasElement }) => {
    await panelIn(canvasElement, "error")
    await expect(canvas.getByRole("alert")).toHaveAttribute("data-error-code", code)
  },
})

/** The desktop is silent for as long as the setting allows: here one second. */
export const Timeout: Story = {
  args: { answers: [silence], config: { timeoutMs: 1000, quarantineMs: 0 } },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole("alert", {}, { timeout: 5000 })
    await expect(alert).toHaveAttribute("data-error-code", "TIMEOUT")
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible()
  },
}

/** The desktop says that it can't, in its own words. */
export const HostError = failsWith("HOST_ERROR", [
  wsError("The journey service is down for maintenance until 11:00."),
])

/** The desktop doesn't know the call: trying again would not help, and isn't offered. */
export const InvalidCall = failsWith("INVALID_CALL", [wsError("Invalid Call ID:12345")])

/** The answer holds no list of rows. */
export const InvalidResponse = failsWith("INVALID_RESPONSE", [replyWith("none")])

/** The carrier to the desktop breaks down. */
export const SendFailed = failsWith("SEND_FAILED", [brokenCarrier])

/** A wrong setting: its key is named, and nothing is sent. */
export const Configuration = failsWith("CONFIG", [silence], {
  config: { defaultMonths: 0, timeZone: "Mars/Olympus" },
})

/** The desktop's own words are text, whatever they look like. */
export const HostileWords = failsWith("HOST_ERROR", [
  wsError('<img src=x onerror="alert(1)"> {{constructor}} \u202Eesrever\u202C https://example.com'),
])

/** A refresh that failed leaves the rows, under a strip that says so; trying again helps. */
export const RefreshFailedOverRows: Story = {
  args: {
    answers: [
      rows(rowsOf("thirty")),
      wsError("The journey service is busy."),
      rows(rowsOf("thirty")),
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    const panel = await panelIn(canvasElement, "ready")
    await userEvent.click(canvas.getByRole("button", { name: "Refresh" }))
    const alert = await canvas.findByRole("alert")
    await expect(alert).toHaveAttribute("data-error-code", "HOST_ERROR")
    await expect(panel).toHaveAttribute("data-state", "ready")
  },
}

/** The strip goes when the next try is answered. */
export const RecoversOverRows: Story = {
  ...RefreshFailedOverRows,
  play: async (context) => {
    await RefreshFailedOverRows.play?.(context)
    const { canvas } = context
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull())
  },
}
