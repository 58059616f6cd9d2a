import { ended, reply, row, started, wsError } from "../e2e/harness/messages"
import { showJourney, TODAY } from "../e2e/harness/showJourney"
import { expect, test } from "../e2e/harness/test"
import { heard, listen } from "./harness/live"

// Calls come and go in the desktop, whatever the agent has focus on in the panel's frame.
const rows = [row({ on: [5, 12, 2020] }), row({ on: [5, 13, 2020] })]

test("another call comes on screen while a row has focus: it stays in the panel", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, rows)
  await panel.rows.first().getByRole("button").focus()
  await desktop.say(started("2", { ContactNumber: "222222" }))
  await desktop.request(2)
  await expect(panel.region.locator(":focus")).toHaveCount(1)
  await desktop.say(reply("2", rows))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
  await expect(panel.region.locator(":focus")).toHaveCount(1)
})

test("the call ends: the panel itself has it", async ({ page, site, desktop, panel }) => {
  await showJourney({ page, site, desktop, panel }, rows)
  await panel.channel("SMS").focus()
  await desktop.say(ended("1"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(panel.region).toBeFocused()
})

test.describe("with the look-up", () => {
  test.use({ config: { lookup: true } })

  test("a call takes the screen while a number is typed: focus stays in the panel", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await page.clock.setFixedTime(TODAY)
    await site.open()
    await desktop.panelListens()
    const field = panel.region.getByRole("textbox", { name: "Number" })
    await field.fill("65914")
    await desktop.say(started("1"))
    await expect(panel.region).toHaveAttribute("data-state", "loading")
    await expect(panel.region.getByRole("group", { name: /^Interactions/ })).toBeFocused()
  })
})

test("Try again goes away with the error it was for: the list has it", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await page.clock.setFixedTime(TODAY)
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(wsError("WS_Error", "busy"))
  await panel.tryAgain.focus()
  await page.keyboard.press("Enter")
  await desktop.request(2)
  await desktop.say(reply("1", rows))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
  await expect(panel.region.getByRole("group", { name: /^Interactions/ })).toBeFocused()
})

test("another call says that it loads and what it has, each once; a failed refresh speaks by its alert alone", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, rows)
  const frame = page.frames().find((each) => each.url().includes("/embed/"))
  if (frame === undefined) throw new Error("The panel has no frame.")
  await listen(frame)
  await desktop.say(started("2", { ContactNumber: "222222" }))
  await desktop.request(2)
  await desktop.say(reply("2", [row({ on: [5, 14, 2020] })]))
  expect(await heard(frame, /^1 of 1/)).toEqual(["Loading interactions", "1 of 1 interaction"])

  await panel.region.getByRole("button", { name: "Refresh" }).press("Enter")
  await desktop.request(3)
  await desktop.say(wsError("WS_Error", "The service is busy."))
  const messages = await heard(frame, /The service is busy/)
  expect(messages.slice(2)).toEqual([expect.stringMatching(/^The desktop reported an error/)])
})
