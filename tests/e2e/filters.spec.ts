import { expect, test } from "./harness/test"
import { reply, row, started } from "./harness/messages"
import type { Desktop } from "./harness/desktop"

const ROWS = [
  row({ on: [5, 12, 2020], channel: 2, comment: "voice may" }),
  row({ on: [5, 11, 2020], channel: 1, comment: "text may" }),
  row({ on: [5, 10, 2020], channel: 7, comment: "custom may" }),
  row({ on: [1, 15, 2020], channel: 3, comment: "mail january" }),
  row({ on: [10, 2, 2019], channel: 2, comment: "voice october" }),
  row({ on: [7, 9, 2019], channel: 2, comment: "voice july" }),
]

async function showJourney(desktop: Desktop): Promise<void> {
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(reply("1", ROWS))
}

test.describe("with all channels over 12 months held", () => {
  test.beforeEach(async ({ page, site, desktop, panel }) => {
    await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
    await site.open()
    await showJourney(desktop)
    await expect(panel.rows).toHaveCount(6)
  })

  const CHANNELS = [
    { name: "SMS", rows: 1, kind: "sms" },
    { name: "Voice", rows: 3, kind: "voice" },
    { name: "Email", rows: 1, kind: "email" },
    { name: "Channel 7", rows: 1, kind: "other" },
  ]
  for (const { name, rows, kind } of CHANNELS) {
    test(`${name} shows its ${rows} of 6, and asks the desktop for nothing`, async ({
      desktop,
      panel,
    }) => {
      await panel.channel(name).click()
      await expect(panel.channel(name)).toHaveAttribute("aria-pressed", "true")
      await expect(panel.channel("All channels")).toHaveAttribute("aria-pressed", "false")
      await expect(panel.rows).toHaveCount(rows)
      for (const shown of await panel.rows.all())
        await expect(shown).toHaveAttribute("data-channel", kind)
      await expect(panel.status).toContainText(`${rows} of 6 interactions`)
      expect(await desktop.requests()).toHaveLength(1)

      await panel.channel("All channels").click()
      await expect(panel.rows).toHaveCount(6)
    })
  }

  test("two channels show the rows of both", async ({ panel }) => {
    await panel.channel("SMS").click()
    await panel.channel("Email").click()
    await expect(panel.rows).toHaveCount(2)
    await expect(panel.status).toContainText("2 of 6 interactions")
  })

  const PERIODS = [
    { months: 3, rows: 3 },
    { months: 6, rows: 4 },
    { months: 9, rows: 5 },
    { months: 12, rows: 6 },
  ]
  for (const { months, rows } of PERIODS) {
    test(`${months} months show ${rows} interactions, and ask the desktop for nothing`, async ({
      desktop,
      panel,
    }) => {
      await panel.period(months).check()
      await expect(panel.status).toContainText(`${rows} of ${rows} interactions`)
      await expect(panel.rows).toHaveCount(rows)
      expect(await desktop.requests()).toHaveLength(1)
    })
  }

  test("a channel with nothing in the period says so, with a way out", async ({ panel }) => {
    await panel.period(3).check()
    await panel.channel("Email").click()
    await expect(panel.region).toHaveAttribute("data-state", "empty")
    await expect(panel.status).toContainText("0 of 3 interactions")
    await panel.channel("All channels").click()
    await expect(panel.region).toHaveAttribute("data-state", "ready")
  })
})

test.describe("with requestPolicy exact", () => {
  test.use({ config: { requestPolicy: "exact" } })

  test("every choice is asked for as the agent chose it", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
    await site.open()
    await showJourney(desktop)
    await expect(panel.rows).toHaveCount(6)

    await panel.channel("SMS").click()
    expect(await desktop.request(2)).toMatchObject({ ChannelID: "1", MonthType: "12" })
    await desktop.say(reply("1", [row({ on: [5, 11, 2020], channel: 1, comment: "text may" })]))
    await expect(panel.rows).toHaveCount(1)

    await panel.period(3).check()
    expect(await desktop.request(3)).toMatchObject({ ChannelID: "1", MonthType: "3" })
    await desktop.say(reply("1", []))
    await expect(panel.region).toHaveAttribute("data-state", "empty")
  })
})

test.describe("with a first filter that covers less", () => {
  test.use({ config: { defaultMonths: 3, defaultChannel: "2" } })

  test("a wider choice is asked for, and rows that fit it stay meanwhile", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
    await site.open()
    await desktop.panelListens()
    await desktop.say(started("1"))
    expect(await desktop.request(1)).toMatchObject({ ChannelID: "2", MonthType: "3" })
    await desktop.say(reply("1", [row({ on: [5, 12, 2020] })]))
    await expect(panel.rows).toHaveCount(1)

    await panel.period(6).check()
    expect(await desktop.request(2)).toMatchObject({ ChannelID: "2", MonthType: "6" })
    await expect(panel.rows).toHaveCount(1)
    await desktop.say(reply("1", [row({ on: [5, 12, 2020] }), row({ on: [1, 15, 2020] })]))
    await expect(panel.rows).toHaveCount(2)
  })
})
