import { reply, row, started } from "./harness/messages"
import { sizeFrame } from "./harness/frameSize"
import { expect, test } from "./harness/test"

// Issue 2, item 1: five seconds, one line.

const CALLBACK = [4, "Callback"] as const
const NO_ANSWER = [8, "No answer"] as const
const ROWS = [
  { ...row({ on: [5, 18, 2020], outcome: NO_ANSWER }), CurrentLeadScore: "10" },
  row({ on: [5, 12, 2020], outcome: CALLBACK }),
  { ...row({ on: [1, 15, 2020] }), PreviousLeadScore: "0", CurrentLeadScore: "10" },
]

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(reply("1", ROWS))
  await expect(panel.region).toHaveAttribute("data-state", "ready")
})

test("the callback that is due leads; then the last reached, the attempts, and the score", async ({
  panel,
}) => {
  const brief = panel.region.getByRole("group", { name: "Brief" })
  await expect(brief.getByRole("paragraph")).toHaveText([
    /^Callback due/,
    /^Last reached May 12, 9:22\sAM: Outbound Voice, Callback/,
    /^2 attempts in 30 days, 1 answered/,
    /^Lead score 10, \+10 over 12 months/,
  ])
})

test("it is one line at every width; what doesn't fit goes from the end; a button shows all of it", async ({
  page,
  panel,
}) => {
  const brief = panel.region.getByRole("group", { name: "Brief" })
  const facts = brief.getByRole("paragraph")
  const inSight = () =>
    facts.evaluateAll((all) => {
      const line = all[0]?.parentElement?.getBoundingClientRect()
      return all.map((each) => each.getBoundingClientRect().top < (line?.bottom ?? 0))
    })
  await page.setViewportSize({ width: 1240, height: 800 })
  let most = 0
  for (const width of [280, 320, 360, 400, 480, 600, 800, 1000, 1200]) {
    await sizeFrame(page, width, 600)
    await expect.poll(async () => (await panel.region.boundingBox())?.width).toBe(width)
    const box = await brief.boundingBox()
    expect(box?.height, `at ${width} px`).toBeLessThan(32)
    const shown = await inSight()
    expect(shown.slice(0, 2), `the lead and who was reached at ${width} px`).toEqual([true, true])
    expect(shown, `nothing is left out between others at ${width} px`).toEqual(
      shown.toSorted((a, b) => Number(b) - Number(a)),
    )
    most = shown.filter(Boolean).length
  }
  expect(most, "all of it at 1200 px").toBe(4)

  await sizeFrame(page, 400, 600)
  const outcome = facts.nth(1).getByText("Callback", { exact: true })
  await expect(outcome, "how it ended is not cut for the score's sake").toBeInViewport({ ratio: 1 })
  expect(await facts.nth(1).evaluate((fact) => fact.scrollWidth - fact.clientWidth)).toBe(0)

  await sizeFrame(page, 280, 600)
  await brief.getByRole("button", { name: "Whole brief" }).click()
  for (const fact of await facts.all()) await expect(fact).toBeInViewport({ ratio: 1 })
})

test("nothing to say is no brief", async ({ desktop, panel }) => {
  await desktop.say(started("2"))
  await desktop.request(2)
  await desktop.say(reply("2", []))
  await expect(panel.region).toHaveAttribute("data-state", "empty")
  await expect(panel.region.getByRole("group", { name: "Brief" })).toHaveCount(0)
})
