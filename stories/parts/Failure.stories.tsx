import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import { JourneyError, type JourneyErrorCode } from "../../src/model/journeyError"
import { FailureAlert } from "../../src/view/states/FailureAlert"
import { ignore, Part } from "./parts"

// Every code: what happened, what to do, and "Try again" where that can help.
const meta = {
  title: "Parts/Failure",
  component: FailureAlert,
  decorators: [
    (Story) => (
      <Part>
        <Story />
      </Part>
    ),
  ],
  args: { overRows: false, onRetry: ignore, error: new JourneyError("TIMEOUT", "No answer.") },
  argTypes: { error: { control: false }, onRetry: { control: false } },
} satisfies Meta<typeof FailureAlert>

export default meta
type Story = StoryObj<typeof meta>

const saying = (code: JourneyErrorCode, desktopText: string | null = null): Story => ({
  args: { error: new JourneyError(code, "For engineers.", desktopText) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveAttribute("data-error-code", code)
  },
})

export const Config = saying("CONFIG")
export const NoHost = saying("NO_HOST")
export const SendFailed = saying("SEND_FAILED")
export const Timeout = saying("TIMEOUT")
export const HostError = saying("HOST_ERROR", "The journey service is down until 11:00.")
export const InvalidCall = saying("INVALID_CALL", "Invalid Call ID.")
export const InvalidResponse = saying("INVALID_RESPONSE")
export const Protocol = saying("PROTOCOL")
export const TooLarge = saying("TOO_LARGE")
export const Aborted = saying("ABORTED")
export const Superseded = saying("SUPERSEDED")
export const Disposed = saying("DISPOSED")

/** Over rows that are still good it is a strip. */
export const OverRows: Story = { args: { overRows: true } }
