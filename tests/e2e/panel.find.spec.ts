import { row } from "./harness/messages"
import { showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

// Issue 3, item 6.
const ROWS = [
  { ...row({ on: [5, 12, 2020], comment: "asked for the blue one" }), AgentName: "anna" },
  { ...row({ on: [5, 2, 2020], outcome: [8, "No answer"] }), AgentName: "ben" },
  { ...row({ on: [3, 9, 2020], channel: 1, outcome: [4, "Callback"] }), AgentName: "anna" },
  { ...row({ on: [1, 20, 2020], channel: 3 }), AgentName: "carol", CallType: "Inbound" },
]

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
})

test("the further filters stand in place, with counts, and Escape gives focus back", async ({
  page,
  desktop,
  panel,
}) => {
  const button = panel.region.getByRole("button", { name: /^Filter/ })
  await button.click()
  const filters = panel.region.getByRole("group", { name: "Filter" })
  const facet = (name: string) => filters.getByRole("group", { name })
  await expect(facet("Direction").getByRole("button")).toHaveText(["Inbound 1", "Outbound 3"])
  await expect(facet("Agent").getByRole("button")).toHaveText(["anna 2", "ben 1", "carol 1"])
  await facet("Agent").getByRole("button", { name: "anna 2" }).click()
  await facet("Outcome").getByRole("button", { name: "Callback 1" }).click()
  await expect(panel.status).toHaveText("1 of 4 interactions · Callback · anna")
  await expect(button).toHaveAccessibleName("Filter, 2 active")
  await expect(panel.rows).toHaveCount(1)

  const none = facet("Direction").getByRole("button", { name: "Inbound 0" })
  await none.click()
  await expect(panel.region).toHaveAttribute("data-state", "empty")
  await expect(none).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(filters).toHaveCount(0)
  await expect(button).toBeFocused()

  await panel.region.getByRole("button", { name: "Clear", exact: true }).click()
  await expect(panel.status).toHaveText("4 of 4 interactions")
  expect(await desktop.requests()).toHaveLength(1)
})

test("the search marks its hits in what it searches, and finds numbers by their digits", async ({
  panel,
}) => {
  const search = panel.region.getByRole("searchbox", { name: "Search" })
  await search.fill("BLUE")
  await expect(panel.status).toHaveText("1 of 4 interactions · “BLUE”")
  await expect(panel.rows).toHaveCount(1)
  await expect(panel.region.locator("mark")).toHaveText(["blue"])
  await search.press("Escape")
  await expect(panel.rows).toHaveCount(4)
  await search.fill("6591 462")
  await expect(panel.rows).toHaveCount(4)
  await search.fill("nobody")
  await panel.region
    .getByRole("list", { name: "Where the rest is" })
    .getByRole("button", { name: "4 without the filter – show" })
    .click()
  await expect(search).toHaveValue("")
  await expect(panel.rows).toHaveCount(4)
})

test("an empty month names the nearest one that has some, and goes there", async ({ panel }) => {
  const months = panel.region.getByRole("toolbar")
  await months.getByRole("button", { name: /^February 2020/ }).click()
  await expect(panel.status).toHaveText("0 of 4 interactions · Feb")
  await expect(panel.region.getByText("None in these months")).toBeVisible()
  await panel.region.getByRole("button", { name: "1 in Mar – show" }).click()
  await expect(panel.status).toHaveText("1 of 4 interactions · Mar")
  await expect(panel.rows).toHaveAttribute("data-channel", "sms")
})

test("a channel that shows nothing is dimmed and can be taken; the way out leads to others", async ({
  panel,
}) => {
  await panel.region.getByRole("searchbox").fill("blue")
  await expect(panel.channel("Email")).toHaveAttribute("data-none", "")
  await panel.channel("Email").click()
  await panel.region.getByRole("button", { name: "1 in Voice – show" }).click()
  await expect(panel.status).toHaveText("1 of 4 interactions · Voice · “blue”")
})
