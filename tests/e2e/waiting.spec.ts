import { reply, row, started, wsError } from "./harness/messages"
import { expect, test } from "./harness/test"

test.beforeEach(async ({ page, site, desktop }) => {
  await page.clock.install({ time: "2020-05-20T12:00:00-04:00" })
  await site.open()
  await desktop.panelListens()
})

test("[fault 42] a desktop that never answers: a hint at 3 s, TIMEOUT at 10 s, and Try again asks again", async ({
  page,
  desktop,
  panel,
}) => {
  await page.clock.pauseAt("2020-05-20T12:10:00-04:00")
  await desktop.say(started("1"))
  await desktop.request(1)
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  const before = await panel.status.textContent()
  await page.clock.runFor(2900)
  await expect(panel.status).toHaveText(before ?? "")
  await page.clock.runFor(200)
  await expect(panel.status).not.toHaveText(before ?? "")
  await expect(panel.status).toContainText(/^Loading interactions/)
  await expect(panel.region).toHaveAttribute("data-state", "loading")

  await page.clock.runFor(6800)
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  await page.clock.runFor(200)
  await expect(panel.region).toHaveAttribute("data-state", "error")
  await expect(panel.alert).toHaveAttribute("data-error-code", "TIMEOUT")
  expect(await desktop.requests()).toHaveLength(1)

  await page.clock.resume()
  await panel.tryAgain.click()
  await desktop.request(2)
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  await desktop.say(reply("1", [row({ on: [5, 12, 2020] })]))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
  await expect(panel.rows).toHaveCount(1)
})

test("[fault 40] WS_Error about the call: INVALID_CALL, the desktop's own words, no second request", async ({
  page,
  desktop,
  panel,
}) => {
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(wsError("Invalid Call ID:1", "Invalid Call ID."))
  await expect(panel.region).toHaveAttribute("data-state", "error")
  await expect(panel.alert).toHaveAttribute("data-error-code", "INVALID_CALL")
  await expect(panel.alert).toContainText("Invalid Call ID.")
  await page.clock.runFor(60_000)
  expect(await desktop.requests()).toHaveLength(1)
})

test("[fault 30] another error of the desktop: HOST_ERROR with its words as text, and Try again", async ({
  desktop,
  panel,
}) => {
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(wsError("db down", "<b>The database</b> is down"))
  await expect(panel.alert).toHaveAttribute("data-error-code", "HOST_ERROR")
  await expect(panel.alert).toContainText("<b>The database</b> is down")
  await panel.tryAgain.click()
  await desktop.request(2)
  await desktop.say(reply("1", []))
  await expect(panel.region).toHaveAttribute("data-state", "empty")
})
