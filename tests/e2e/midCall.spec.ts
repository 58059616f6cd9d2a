import { reply, row, sample, started } from "./harness/messages"
import { expect, test } from "./harness/test"

// In the sample the agent's leg has this id, and later events name the call by it; the number is on the other leg.
const AGENT_LEG = "71707025-ca65-4693-84b0-d05d80bbccbc"

test("the panel reloads in mid-call: it asks which calls are on, and shows the journey again", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("before"))
  await desktop.request(1)
  await desktop.say(reply("before", [row({ on: [5, 12, 2020] })]))
  await expect(panel.rows).toHaveCount(1)

  const asked = (await desktop.heard()).length
  const frame = page.frames().find((each) => each.url() === site.panelUrl)
  await frame?.evaluate(() => location.reload())
  await expect
    .poll(async () =>
      (await desktop.heard())
        .slice(asked)
        .map(({ channel, topic, subtopic }) => [channel, topic, subtopic]),
    )
    .toEqual(
      expect.arrayContaining([
        ["Amazon", "InboundCall", "StateSync"],
        ["CustomerJourney", "Call", "StateSync"],
      ]),
    )
  await expect(panel.region).toHaveAttribute("data-state", "idle")

  await desktop.say(sample("state-sync-response"))
  expect(await desktop.request(2)).toMatchObject({ callid: AGENT_LEG, ContactNumber: "161081111" })
  await desktop.say(reply(AGENT_LEG, [row({ on: [5, 12, 2020] }), row({ on: [5, 13, 2020] })]))
  await expect(panel.rows).toHaveCount(2)
})
