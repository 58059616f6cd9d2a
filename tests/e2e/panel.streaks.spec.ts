import { reply, row, started } from "./harness/messages"
import { expect, test } from "./harness/test"

// Issue 2, items 2 and 3: attempts that reached nobody fold; silences are marked; the live call stands on top.

const NO_ANSWER = [8, "No answer"] as const
const missedOn = (...days: readonly number[]) =>
  days.map((day) => ({
    ...row({ on: [5, day, 2020], outcome: NO_ANSWER }),
    PreviousLeadScore: "15",
  }))
const ROWS = [row({ on: [5, 18, 2020] }), ...missedOn(12, 11, 9, 8), row({ on: [3, 2, 2020] })]

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(reply("1", ROWS))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
})

test("four attempts are one line, a button opens it, and a refresh leaves it open", async ({
  desktop,
  panel,
}) => {
  const streak = panel.region.locator("[data-journey-streak]")
  await expect(streak).toHaveAttribute("data-count", "4")
  await expect(panel.rows).toHaveCount(2)
  await expect(panel.status).toContainText("6 of 6 interactions")
  const button = panel.region.getByRole("button", {
    name: /^4 × No answer, Outbound Voice, May 8\s–\s12$/,
  })
  await expect(button).toHaveAttribute("aria-expanded", "false")
  await button.click()
  await expect(button).toHaveAttribute("aria-expanded", "true")
  await expect(panel.rows).toHaveCount(6)

  await panel.region.getByRole("button", { name: "Refresh" }).click()
  await desktop.request(2)
  await desktop.say(reply("1", ROWS))
  await expect(panel.region).toHaveAttribute("aria-busy", "false")
  await expect(panel.rows).toHaveCount(6)
  await button.press("Enter")
  await expect(panel.rows).toHaveCount(2)
})

test("the hits of a search are open by themselves", async ({ panel }) => {
  await panel.region.getByRole("searchbox").fill("no answer")
  await expect(panel.status).toContainText("4 of 6 interactions")
  await expect(panel.rows).toHaveCount(4)
})

test("a silence is a list item between the attempts around it", async ({ panel }) => {
  const gap = panel.region.getByRole("listitem").filter({ hasText: "67 days of silence" })
  await expect(gap).toHaveAttribute("data-journey-gap", "")
  await expect(panel.region.locator("[data-journey-gap]")).toHaveCount(1)
})

test("the live call is the first list item, with its state and a clock that nobody is told of", async ({
  page,
  desktop,
  panel,
}) => {
  const now = panel.region.getByRole("list", { name: "Live call" }).getByRole("listitem")
  await expect(now).toHaveAttribute("data-journey-now", "")
  await expect(now).toContainText("Talking")
  await expect(now).toContainText("Outbound")
  const timer = now.getByRole("timer", { name: "Running time" })
  await expect(timer).toHaveText("0:00")
  await page.clock.setFixedTime("2020-05-20T12:02:14-04:00")
  await expect(timer).toHaveText("2:14")
  await expect(panel.status).not.toContainText("2:14")

  await desktop.say({
    channel: "CustomerJourney",
    topic: "Call",
    subtopic: "Held",
    message: { callid: "1" },
  })
  await expect(now).toContainText("On hold")
})
