import { reply, row, started } from "./harness/messages"
import { expect, test } from "./harness/test"

// Issue 2, item 12: what is not as the desktop sent it, in one quiet line.

const UNREADABLE = {
  ...row({ on: [5, 11, 2020] }),
  CallCompletedTime: "31/31/2020 25:61:00",
  CallCompletedDate: "31",
  CallCompletedMonth: "Feb",
}

test.describe("with a limit of five rows", () => {
  test.use({ config: { maxRows: 5 } })

  test("how many and why; fields and reasons one click away, never values", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
    await site.open()
    await desktop.panelListens()
    await desktop.say(started("1"))
    await desktop.request(1)
    const twice = row({ on: [5, 12, 2020] })
    await desktop.say(
      reply("1", [twice, twice, UNREADABLE, "no row", row({ on: [5, 10, 2020] }), twice, twice]),
    )
    await expect(panel.rows).toHaveCount(3)
    const line = panel.region.getByText(/^Data: /)
    await expect(line).toHaveText(
      "Data: 1 with fields not as sent; 1 exact duplicate merged; 1 left out, unreadable; 2 left out, over the limit",
    )
    await expect(panel.alert).toHaveCount(0)
    await panel.region.getByRole("button", { name: /^Show: Data: 1 with fields/ }).click()
    const details = panel.region.getByRole("list", { name: "Data quality" })
    await expect(details).toContainText("7 rows received")
    await expect(details).toContainText(/CallCompletedTime: .*, 1 ×/)
    await expect(details).not.toContainText("31/31")
  })
})

test("an answer that is as it was sent says nothing of itself", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(reply("1", [row({ on: [5, 12, 2020] })]))
  await expect(panel.rows).toHaveCount(1)
  await expect(panel.region.getByText(/^Data: /)).toHaveCount(0)
})
