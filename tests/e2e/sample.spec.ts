import { expect, test } from "./harness/test"
import { sample, started } from "./harness/messages"

test("the documented sample arrives and is shown, eight days after it was completed", async ({
  site,
  desktop,
  panel,
  page,
}) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await expect(panel.region).toHaveAttribute("data-state", "idle")

  await desktop.say(
    started("12345", {
      AccountNumber: "2|3|3|0|0|44|1",
      CampaignName: "SamplePreviewCampaign-ACQ",
    }),
  )
  expect(await desktop.request(1)).toEqual({
    callid: "12345",
    AccountNumber: "2|3|3|0|0|44|1",
    CampaignName: "SamplePreviewCampaign-ACQ",
    ChannelID: "-1",
    MonthType: "12",
    ContactNumber: "6591462346",
  })
  await expect(panel.region).toHaveAttribute("data-state", "loading")
  await expect(panel.status).toContainText(/^Loading interactions/)

  await desktop.say(sample("response-by-contact-number"))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
  await expect(panel.status).toContainText(/^1 of 1 interaction/)
  await expect(panel.months).toHaveAttribute("data-journey-month", "2020-05")
  await expect(panel.region.getByRole("heading", { name: "May 2020" })).toBeVisible()

  await expect(panel.rows).toHaveCount(1)
  const shown = panel.rows.first()
  await expect(shown).toHaveRole("listitem")
  await expect(shown).toHaveAttribute("data-direction", "outbound")
  await expect(shown).toHaveAttribute("data-channel", "voice")
  await expect(shown).toHaveAttribute("data-outcome", "success")
  await expect(shown).toHaveAttribute("data-score-change", "0")
  await expect(shown).toContainText("Success")
  await expect(shown).toContainText("AECAgent")
  // 9:22:23 on the desktop's wall clock, which is New York's here.
  const moment = await shown.locator("time").getAttribute("datetime")
  expect(Date.parse(moment ?? "")).toBe(Date.parse("2020-05-12T13:22:23Z"))
})

test("the sample in another year is older than the period: said, and one click away", async ({
  site,
  desktop,
  panel,
  page,
}) => {
  await page.clock.setFixedTime("2026-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("12345"))
  await desktop.request(1)
  await desktop.say(sample("response-by-contact-number"))
  await expect(panel.region).toHaveAttribute("data-state", "empty")
  await expect(panel.rows).toHaveCount(0)
  await panel.region.getByRole("button", { name: /^Show/ }).first().click()
  await expect(panel.rows).toHaveCount(1)
})

test("the documented call event of Amazon starts a request by the caller's number", async ({
  site,
  desktop,
}) => {
  await site.open()
  await desktop.panelListens()
  await desktop.say(sample("event-inbound-call-amazon"))
  const data = await desktop.request(1)
  expect(data["callid"]).toBe("4bbfa29b-d5a8-4876-9276-09872a748397")
  expect(data["ContactNumber"]).toBe("161081111")
})
