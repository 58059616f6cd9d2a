import { expect, test } from "./harness/test"
import { reply, row, started } from "./harness/messages"

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ")

test("[control 31] the same policy, on the same page, refuses a script, a style and markup of ours", async ({
  page,
  site,
}) => {
  await page.goto(site.panelUrl)
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(globalThis, { refused })
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    )
    const script = document.createElement("script")
    try {
      script.textContent = "globalThis.ran = true"
    } catch {
      // Trusted Types refuse the text itself; the event tells of it.
    }
    document.body.setAttribute("style", "color: red")
    document.body.append(document.createElement("style"))
    try {
      document.body.innerHTML = "<b>markup</b>"
    } catch {
      // The same.
    }
  })
  await expect
    .poll(() =>
      page.evaluate(() => [...(globalThis as unknown as { refused: string[] }).refused].toSorted()),
    )
    .toEqual(expect.arrayContaining(["require-trusted-types-for", "style-src-attr"]))
})

test.use({ panelHeaders: { "content-security-policy": POLICY } })

test("[fault 31] under a strict policy with Trusted Types the panel works, with no violation", async ({
  site,
  desktop,
  panel,
  page,
}) => {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      throw new Error(`violation of ${violatedDirective} by ${blockedURI}`)
    })
  })
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(
    reply("1", [row({ on: [5, 12, 2020] }), row({ on: [5, 13, 2020], channel: 1 })]),
  )
  await expect(panel.rows).toHaveCount(2)
  await panel.channel("SMS").click()
  await expect(panel.rows).toHaveCount(1)
  expect(complaints).toEqual([])
  // The sheet is there: an unstyled panel would break no policy either.
  const display = await panel.region.evaluate((region) => getComputedStyle(region).display)
  expect(display).not.toBe("block")
})
