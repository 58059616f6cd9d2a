import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { clipboardText } from "./harness/clipboard"
import { row } from "./harness/messages"
import type { Panel } from "./harness/panel"
import { showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

const ROWS = [
  row({ on: [5, 12, 2020], comment: '=HYPERLINK("https://evil.example")' }),
  row({ on: [3, 2, 2020], channel: 1, comment: "second", outcome: [8, "No answer"] }),
]

const choose = async (panel: Panel, name: RegExp) => {
  await panel.region.getByRole("button", { name: "More" }).click()
  await panel.region.getByRole("menuitem", { name }).click()
}
const textField = (panel: Panel) => panel.region.getByRole("textbox", { name: "Text to copy" })

/** Everything that the pages print as a warning or an error. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  return complaints
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

test.describe("[fault 31] in a frame that may copy, under the strict policy", () => {
  test.use({ allow: "clipboard-write", panelHeaders: { "content-security-policy": POLICY } })

  test("three lines for wrap-up are on the clipboard", async ({
    page,
    site,
    desktop,
    panel,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"])
    const complaints = complaintsOf(page)
    await showJourney({ page, site, desktop, panel }, ROWS)
    await panel.channel("Voice").click()
    await choose(panel, /^Copy for wrap-up/)
    await expect(panel.status).toHaveText(/^1 of 2 interactions.*copied for wrap-up$/)
    const lines = (await clipboardText(page)).split("\n")
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe("Last reached May 12, 9:22 AM: Outbound Voice, Success")
    expect(lines[1]).toMatch(/^1 attempt in 30 days, 1 answered · Lead score 15/)
    expect(lines[2]).toMatch(/^Shown: 1 of 2 interactions · Voice · 12 months · As of May 20, 2020/)
    expect(complaints).toEqual([])
  })

  test("the key c does the same", async ({ page, site, desktop, panel, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"])
    await showJourney({ page, site, desktop, panel }, ROWS)
    await panel.channel("All channels").focus()
    await page.keyboard.press("c")
    await expect(panel.status).toContainText("copied for wrap-up")
    expect(await clipboardText(page)).toContain("Last reached")
  })

  test("the export is a file that no spreadsheet runs, named without customer data", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    const complaints = complaintsOf(page)
    await showJourney({ page, site, desktop, panel }, ROWS)
    const download = page.waitForEvent("download")
    await choose(panel, /^Export as CSV/)
    const file = await download
    expect(file.suggestedFilename()).toBe("customer-journey-2020-05-20.csv")
    const csv = await readFile(await file.path(), "utf8")
    expect(csv.startsWith('\uFEFF"Completed (America/New_York)",')).toBe(true)
    const lines = csv.split("\r\n")
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    expect(lines[1]).toContain('"2020-05-12 09:22:23"')
    await expect(panel.status).toContainText("exported 2")
    expect(complaints).toEqual([])
  })
})

test("a frame without the permission: said, with the lines to take by hand", async ({
  page,
  site,
  desktop,
  panel,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await showJourney({ page, site, desktop, panel }, ROWS)
  await choose(panel, /^Copy for wrap-up/)
  await expect(panel.region.getByText('allow="clipboard-write"')).toBeVisible()
  await expect(panel.status).toContainText("not copied")
  await expect(panel.region.getByRole("status")).toHaveCount(1)
  const field = textField(panel)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/^Last reached .*\n.*\nShown: /)
  // It is selected: one key, and it is on the clipboard all the same.
  await page.keyboard.press("ControlOrMeta+C")
  expect(await clipboardText(page)).toBe(await field.inputValue())
  await panel.region.getByRole("button", { name: "Close" }).click()
  await expect(field).toHaveCount(0)
})

test.describe("in a sandboxed frame that may not save files", () => {
  test.use({ sandbox: "allow-scripts allow-same-origin" })

  test("the panel says which permission a file needs, and has the table as text", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    const saved: string[] = []
    page.on("download", (file) => saved.push(file.suggestedFilename()))
    await showJourney({ page, site, desktop, panel }, ROWS)
    await choose(panel, /^Export as CSV/)
    await expect(panel.region.getByText('sandbox="… allow-downloads"')).toBeVisible()
    await panel.region.getByRole("button", { name: "Show as text" }).click()
    await expect(textField(panel)).toBeFocused()
    await expect(textField(panel)).toHaveValue(/^"Completed \(America\/New_York\)".*\n"2020-05-12/)
    expect(saved).toEqual([])
  })
})

test.describe("in a sandboxed frame that may (control)", () => {
  test.use({ sandbox: "allow-scripts allow-same-origin allow-downloads" })

  test("the file comes", async ({ page, site, desktop, panel }) => {
    await showJourney({ page, site, desktop, panel }, ROWS)
    const download = page.waitForEvent("download")
    await choose(panel, /^Export as CSV/)
    expect((await download).suggestedFilename()).toBe("customer-journey-2020-05-20.csv")
  })
})

test.describe("in privacy mode", () => {
  test.use({ config: { privacy: true } })

  test("the export is masked", async ({ page, site, desktop, panel }) => {
    await showJourney({ page, site, desktop, panel }, ROWS)
    const download = page.waitForEvent("download")
    await choose(panel, /^Export as CSV/)
    const csv = await readFile(await (await download).path(), "utf8")
    expect(csv).toContain('"••••••••46"')
    expect(csv).not.toMatch(/6591462346|HYPERLINK|second/)
  })
})
