import { paintedFrames, watchFrames } from "./harness/frameLog"
import { ended, reply, row, started } from "./harness/messages"
import { expect, test } from "./harness/test"

const ANNA = "Anna's row"
const BEN = "Ben's row"
const annas = [row({ on: [5, 12, 2020], comment: ANNA })]
const bens = [row({ on: [5, 14, 2020], comment: BEN }), row({ on: [5, 13, 2020], comment: BEN })]

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await watchFrames(page)
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("anna", { ContactNumber: "111111" }))
  expect(await desktop.request(1)).toMatchObject({ callid: "anna", ContactNumber: "111111" })
  await expect(panel.region).toHaveAttribute("data-state", "loading")
})

test("the call ends: its rows go in the same frame, and the panel is idle", async ({
  page,
  desktop,
  panel,
}) => {
  await desktop.say(reply("anna", annas))
  await expect(panel.rows).toHaveCount(1)
  await desktop.say(ended("anna"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await expect(panel.rows).toHaveCount(0)

  const frames = await paintedFrames(page)
  const withAnna = frames.filter(({ text }) => text.includes(ANNA))
  expect(withAnna.length, "she was painted, so the log works").toBeGreaterThan(0)
  expect(new Set(withAnna.map(({ after }) => after))).toEqual(new Set(["CustomerJourney anna"]))
})

test("another call comes: the old rows go in the same frame, the new ones come", async ({
  page,
  desktop,
  panel,
}) => {
  await desktop.say(reply("anna", annas))
  await expect(panel.rows).toHaveCount(1)
  await desktop.say(ended("anna"))
  await desktop.say(started("ben", { ContactNumber: "222222" }))
  expect(await desktop.request(2)).toMatchObject({ callid: "ben", ContactNumber: "222222" })
  await desktop.say(reply("ben", bens))
  await expect(panel.rows).toHaveCount(2)

  for (const { after, text } of await paintedFrames(page)) {
    if (text.includes(ANNA)) expect(after).toBe("CustomerJourney anna")
    if (text.includes(BEN)) expect(after).toBe("CustomerJourney ben")
  }
})

test("the call turns out to be another customer's: the first one's rows go in the same frame", async ({
  page,
  desktop,
  panel,
}) => {
  await desktop.say(reply("anna", annas))
  await expect(panel.rows).toHaveCount(1)
  // The same id, told anew with another number, such as after a transfer.
  await desktop.say(started("anna", { ContactNumber: "222222" }))
  expect(await desktop.request(2)).toMatchObject({ callid: "anna", ContactNumber: "222222" })
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  await expect(panel.rows).toHaveCount(0)
  await desktop.say(reply("anna", bens))
  await expect(panel.rows).toHaveCount(2)

  for (const { after, text } of await paintedFrames(page)) {
    if (text.includes(ANNA) || text.includes(BEN)) expect(after).toBe("CustomerJourney anna")
  }
})

test("[fault 37] a late reply for the previous customer is never painted", async ({
  page,
  desktop,
  panel,
}) => {
  await desktop.say(ended("anna"))
  await desktop.say(started("ben", { ContactNumber: "222222" }))
  await desktop.request(2)
  await desktop.say(reply("anna", annas))
  await desktop.say(reply("ben", bens))
  await expect(panel.rows).toHaveCount(2)
  await desktop.say(reply("anna", annas))
  // Messages come in order: when this one is obeyed, the late reply has been heard.
  await desktop.say(ended("ben"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")

  const frames = await paintedFrames(page)
  expect(
    frames.some(({ text }) => text.includes(BEN)),
    "Ben was painted",
  ).toBe(true)
  expect(frames.filter(({ text }) => text.includes(ANNA))).toEqual([])
})

test("[control 37] back to a call that is still on: its rows are there at once, without asking", async ({
  desktop,
  panel,
}) => {
  await desktop.say(reply("anna", annas))
  await expect(panel.rows).toHaveCount(1)
  await desktop.say({
    channel: "CustomerJourney",
    topic: "Call",
    subtopic: "Held",
    message: { callid: "anna" },
  })
  await desktop.say(started("ben", { ContactNumber: "222222" }))
  await desktop.request(2)
  await desktop.say(reply("ben", bens))
  await expect(panel.rows).toHaveCount(2)
  await desktop.say(ended("ben"))
  await expect(panel.rows).toHaveCount(1)
  await expect(panel.rows.first()).toContainText(ANNA)
  expect(await desktop.requests()).toHaveLength(2)
})
