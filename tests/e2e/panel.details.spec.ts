import { row } from "./harness/messages"
import { showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"
import { clipboardText } from "./harness/clipboard"

test.use({ allow: "clipboard-write" })

const ROWS = [
  {
    ...row({ on: [5, 12, 2020], comment: "=HYPERLINK asks for the new tariff" }),
    AgentName: null,
    TargetValue: "7",
  },
]

for (const view of ["Timeline", "Grid"]) {
  test(`in the ${view.toLowerCase()} details open in place, whole, with unknown for what wasn't sent`, async ({
    page,
    site,
    desktop,
    panel,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"])
    await showJourney({ page, site, desktop, panel }, ROWS)
    await panel.region.getByRole("radio", { name: view }).check()
    const button = panel.region.getByRole("button", { name: "Details: Success, May 12, 9:22 AM" })
    await expect(button).toHaveAttribute("aria-expanded", "false")
    await button.click()
    await expect(button).toHaveAttribute("aria-expanded", "true")

    const field = (name: string) =>
      panel.region
        .getByRole("term")
        .filter({ hasText: new RegExp(`^${name}$`) })
        .locator("xpath=following-sibling::dd")
    await expect(field("Comment")).toHaveText("=HYPERLINK asks for the new tariff")
    await expect(field("Agent")).toHaveText("unknown")
    await expect(field("Target value")).toHaveText("7")
    await expect(field("Time as sent")).toHaveText("5/12/2020 9:22:23 AM")

    await panel.region.getByRole("button", { name: "Copy Comment" }).click()
    await expect(panel.status).toContainText("value copied")
    expect(await clipboardText(page)).toBe("=HYPERLINK asks for the new tariff")
    await panel.region.getByRole("button", { name: "Copy row" }).click()
    await expect(panel.status).toContainText("row copied")
    expect(await clipboardText(page)).toContain("Number or address: 6591462346\n")

    await button.click()
    await expect(panel.region.getByRole("term")).toHaveCount(0)
  })
}
