import { AxeBuilder } from "@axe-core/playwright"
import { PLANTED_VALUES, type Quirks } from "../conformance/quirkyDesktop"
import { expect, test } from "./harness/conformanceTest"

// The conformance page inside a desktop with quirks, under the delivered policy. The clock is the test's.
const TABLE: readonly {
  readonly what: string
  readonly quirks: Partial<Quirks>
  readonly settings: object
  readonly findings: Readonly<Record<string, RegExp>>
}[] = [
  {
    what: "a desktop as the tables have it",
    quirks: {},
    settings: {},
    findings: { "Does the desktop answer?": /^Fits/, "Does one question get": /^Fits/ },
  },
  {
    what: "the samples' spelling, no -1, days first, and every answer twice",
    quirks: { topics: ["WebService"], all: "silence", dates: "dmy", again: 1, error: "data " },
    settings: { topic: "WebService", allChannels: "each", dateOrder: "dmy" },
    findings: {
      "Which spelling": /^Set.*WebService only/s,
      "How does an error travel?": /data\."data "/,
      "Does one question get": /^Note.*further answers/s,
    },
  },
  {
    what: "errors in replies, filters ignored, some months refused",
    quirks: { error: "reply", narrows: false, months: ["3", "12"], echo: "error", sync: [] },
    settings: { months: [3, 12] },
    findings: {
      "How does an error travel?": /As CustomerJourney on LCM/,
      "Does a single ChannelID": /^Note/,
      "Is callid echoed": /the look-up can’t work/,
    },
  },
]

for (const { what, quirks, settings, findings } of TABLE) {
  test(`${what}: the report and the config.json that fits`, async ({
    check,
    complaints,
    servers,
  }) => {
    test.setTimeout(60_000)
    await check.open(quirks)
    await check.run()
    const base = { hostOrigins: [servers.desktopOrigin], timeoutMs: 2000, quarantineMs: 1000 }
    expect(JSON.parse(await check.config.inputValue())).toEqual({ ...base, ...settings })
    for (const [question, verdict] of Object.entries(findings))
      expect(await check.finding(question).innerText()).toMatch(verdict)

    const shown = await check.frame.locator("body").innerText()
    const report = await check.report.inputValue()
    for (const planted of PLANTED_VALUES) {
      expect(shown, "on screen").not.toContain(planted)
      expect(report, "in the report").not.toContain(planted)
    }
    expect(complaints).toEqual([])
  })
}

test("the report can be read by everybody, in a narrow frame too", async ({ check, page }) => {
  await check.open()
  await check.run()
  await expect(check.frame.getByRole("heading", { level: 2 }).nth(1)).toBeFocused()
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const html = check.frame.locator("html")
    await expect.poll(() => html.evaluate(() => innerWidth)).toBe(width)
    expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
  }
  const found = await new AxeBuilder({ page }).include(["#check"]).analyze()
  expect(found.violations).toEqual([])
})

test("copies the config.json", async ({ check, context, servers }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: servers.panelOrigin,
  })
  await check.open()
  await check.run()
  await check.frame.getByRole("button", { name: "Copy config.json" }).click()
  await expect(check.frame.getByText("Copied.")).toBeVisible()
})

test("stops when it is told to, and reports what it has", async ({ check, page }) => {
  await check.open({ topics: [] })
  await check.start.click()
  await page.clock.runFor(15_000)
  await check.stop.click()
  await expect(check.frame.getByRole("heading", { name: /^Stopped early/ })).toBeVisible()
})

test("a call is named by hand where the desktop tells of none", async ({
  check,
  page,
  servers,
}) => {
  await page.goto(`${servers.desktopOrigin}/`)
  await expect(check.start).toBeDisabled()
  await check.frame.getByText("Name a call by hand").click()
  await check.frame.getByRole("textbox", { name: "Call id" }).fill("12345")
  await expect(check.start).toBeEnabled()
})

test.describe("opened on its own", () => {
  test("it says where it belongs", async ({ page, pageUrl }) => {
    await page.goto(pageUrl)
    await expect(page.getByRole("alert")).toContainText("has to stand in the desktop")
  })
})

test.describe("without a config.json", () => {
  test.use({ config: null })

  test("it says what is missing", async ({ page, pageUrl }) => {
    await page.goto(pageUrl)
    await expect(page.getByRole("alert")).toContainText("config.json: could not be loaded")
  })
})
