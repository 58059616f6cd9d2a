import { reply, row, started } from "./harness/messages"
import { expect, test } from "./harness/test"

// Issue 2, item 11: as of when, asking again, and new rows that move nothing.

const OLD = [row({ on: [5, 12, 2020], comment: "first" }), row({ on: [5, 11, 2020] })]
const NEW = [
  row({ on: [5, 19, 2020], comment: "newest" }),
  row({ on: [5, 18, 2020], comment: "newer" }),
  ...OLD,
]

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(reply("1", OLD))
  await expect(panel.rows).toHaveCount(2)
})

test("while it refreshes the old rows stay, marked; new ones wait for a button", async ({
  page,
  desktop,
  panel,
}) => {
  await expect(panel.region.getByText("As of 12:00 PM", { exact: true })).toBeVisible()
  await page.clock.setFixedTime("2020-05-20T12:05:00-04:00")
  await panel.region.getByRole("button", { name: "Refresh" }).click()
  await desktop.request(2)
  await expect(panel.region).toHaveAttribute("aria-busy", "true")
  await expect(panel.region.getByText("As of 12:00 PM, refreshing")).toBeVisible()
  await expect(panel.rows).toHaveCount(2)

  const before = await panel.rows.first().boundingBox()
  await desktop.say(reply("1", NEW))
  const button = panel.region.getByRole("button", { name: "2 new", exact: true })
  await expect(button).toBeVisible()
  await expect(panel.region).toHaveAttribute("aria-busy", "false")
  await expect(panel.rows).toHaveCount(2)
  expect(await panel.rows.first().boundingBox(), "nothing moved").toEqual(before)
  await expect(panel.region.getByRole("status")).toHaveCount(1)
  await expect(panel.status).toContainText("2 new to show")
  await expect(panel.status.getByRole("button")).toHaveCount(0)

  await button.click()
  await expect(panel.rows).toHaveCount(4)
  await expect(panel.rows.first()).toContainText("newest")
  await expect(button).toHaveCount(0)
  await expect(panel.status).not.toContainText("new")
  await expect(panel.region.getByText("As of 12:05 PM", { exact: true })).toBeVisible()
})

test("a refresh that only settles what was known is shown at once", async ({ desktop, panel }) => {
  await panel.region.getByRole("button", { name: "Refresh" }).click()
  await desktop.request(2)
  await desktop.say(reply("1", [{ ...OLD[0], CurrentLeadScore: "40" }, OLD[1]]))
  await expect(panel.rows.first()).toHaveAttribute("data-score-change", "+30")
})

test("after wrap-up the panel asks once more by itself", async ({ desktop, panel }) => {
  await desktop.say({
    channel: "CustomerJourney",
    topic: "Call",
    subtopic: "WrapUp",
    message: { callid: "1" },
  })
  await desktop.request(2)
  await desktop.say(reply("1", [{ ...OLD[0], CurrentLeadScore: "40" }, OLD[1]]))
  await expect(panel.rows.first()).toHaveAttribute("data-score-change", "+30")
})
