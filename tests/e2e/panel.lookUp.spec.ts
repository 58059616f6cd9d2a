import { paintedFrames, watchFrames } from "./harness/frameLog"
import { ended, reply, row, started } from "./harness/messages"
import { TODAY } from "./harness/showJourney"
import { expect, test } from "./harness/test"

// Issue 3, item 15.
const FOUND = "Looked-up row"
const BEN = "Ben's row"
const found = [row({ on: [5, 12, 2020], comment: FOUND })]

test.use({ config: { lookup: true } })

test.beforeEach(async ({ page, site, desktop, watch }) => {
  // What the agent types is the customer's, too.
  watch.plant({ ContactNumber: "6591462346", AccountNumber: "2|3|3|0|0|44|1" })
  await page.clock.setFixedTime(TODAY)
  await watchFrames(page)
  await site.open()
  await desktop.panelListens()
})

test("asks by number without a call id, and shows it under a header of its own", async ({
  desktop,
  panel,
}) => {
  const form = panel.region.getByRole("form", { name: "Look-up" })
  await form.getByRole("textbox", { name: "Number" }).fill("+65 9146-2346")
  await form.getByRole("button", { name: "Look up" }).click()
  const asked = await desktop.request(1)
  expect(asked).toMatchObject({ ContactNumber: "6591462346" })
  expect(asked).not.toHaveProperty("callid")
  // The documented desktop answers under any call id.
  await desktop.say(reply("12345", found))
  await expect(panel.rows).toHaveCount(1)
  await expect(panel.region.getByText("Look-up", { exact: true })).toBeVisible()
  await panel.region.getByRole("searchbox").fill("row")

  await panel.region.getByRole("button", { name: "Clear look-up" }).click()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(form.getByRole("textbox", { name: "Number" })).toHaveValue("")
  await expect(form.getByRole("textbox", { name: "Number" })).toBeFocused()
})

test("asks by account number", async ({ desktop, panel }) => {
  await panel.region.getByRole("radio", { name: "Account number" }).check()
  await panel.region.getByRole("textbox", { name: "Account number" }).fill("2|3|3|0|0|44|1")
  await panel.region.getByRole("textbox", { name: "Account number" }).press("Enter")
  const asked = await desktop.request(1)
  expect(asked).toMatchObject({ AccountNumber: "2|3|3|0|0|44|1" })
  expect(asked).not.toHaveProperty("ContactNumber")
})

test("says what is wrong with a number, and asks nothing", async ({ desktop, panel }) => {
  const field = panel.region.getByRole("textbox", { name: "Number" })
  await field.fill("anna")
  await field.press("Enter")
  await expect(panel.alert).toHaveText(/^A number has digits only/)
  await expect(field).toBeFocused()
  expect(await desktop.requests()).toHaveLength(0)
})

test("a call that begins takes the screen in the same frame, and nothing of the look-up comes back", async ({
  page,
  desktop,
  panel,
}) => {
  const field = panel.region.getByRole("textbox", { name: "Number" })
  await field.fill("6591462346")
  await field.press("Enter")
  await desktop.request(1)
  await desktop.say(reply("12345", found))
  await expect(panel.rows).toHaveCount(1)
  await panel.region.getByRole("searchbox").fill("row")
  await expect(panel.status).toHaveText("1 of 1 interaction · “row”")

  await desktop.say(started("ben", { ContactNumber: "222222" }))
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  await expect(panel.region.getByRole("searchbox")).toHaveValue("")
  await desktop.request(2)
  await desktop.say(reply("ben", [row({ on: [5, 14, 2020], comment: BEN })]))
  await expect(panel.rows).toHaveCount(1)
  await desktop.say(ended("ben"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(field).toHaveValue("")

  const frames = await paintedFrames(page)
  const withFound = frames.filter(({ text }) => text.includes(FOUND) || text.includes("6591462346"))
  expect(withFound.length, "it was painted, so the log works").toBeGreaterThan(0)
  expect([...new Set(withFound.map(({ after }) => after))]).not.toContain("Started ben")
  expect(
    frames.filter(({ after, text }) => after === "Ended ben" && /Look-up row|row/.test(text)),
  ).toEqual([])
})

test.describe("switched off", () => {
  test.use({ config: {} })

  test("there is no form", async ({ panel }) => {
    await expect(panel.region).toHaveAttribute("data-state", "idle")
    await expect(panel.region.getByRole("form")).toHaveCount(0)
  })
})
