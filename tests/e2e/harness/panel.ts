import type { FrameLocator, Locator, Page } from "@playwright/test"

/** The panel as an agent finds it: by roles and names of the contract. */
export interface Panel {
  readonly region: Locator
  readonly status: Locator
  readonly rows: Locator
  readonly alert: Locator
  readonly months: Locator
  channel(name: string): Locator
  period(months: number): Locator
  readonly tryAgain: Locator
}

/** The parts of the panel inside a frame, or in a page itself. */
export function panelIn(frame: FrameLocator | Page): Panel {
  const region = frame.getByRole("region", { name: "Customer journey" })
  const channels = region.getByRole("group", { name: "Channel" })
  const periods = region.getByRole("radiogroup", { name: "Period" })
  return {
    region,
    status: region.getByRole("status"),
    rows: region.locator("[data-journey-row]"),
    alert: region.getByRole("alert"),
    months: region.locator("[data-journey-month]"),
    channel: (name) => channels.getByRole("button", { name: new RegExp(`^${name}`) }),
    period: (months) => periods.getByRole("radio", { name: `${months} months`, exact: true }),
    tryAgain: region.getByRole("button", { name: "Try again" }),
  }
}
