import { expect, test } from "./harness/test"
import { started } from "./harness/messages"

interface Wrong {
  readonly what: string
  /** The file, given the desktop's origin. */
  readonly file: (desktop: string) => object | string | null
  readonly key: string
  readonly reason: string
}

const withKey = (key: string, value: unknown) => (desktop: string) => ({
  hostOrigins: [desktop],
  [key]: value,
})
const origins =
  (...written: unknown[]) =>
  (desktop: string) => ({ hostOrigins: [desktop, ...written] })

const WRONG: readonly Wrong[] = [
  { what: "no file", file: () => null, key: "config.json", reason: "answered 404" },
  { what: "no JSON", file: () => "hostOrigins: *", key: "config.json", reason: "not valid JSON" },
  {
    what: "a fallback page",
    file: () => "<!doctype html>",
    key: "config.json",
    reason: "web page",
  },
  { what: "a list", file: () => "[]", key: "config.json", reason: "not an object of settings" },
  { what: "nothing in it", file: () => ({}), key: "hostOrigins", reason: "is missing" },
  { what: "an empty list", file: () => ({ hostOrigins: [] }), key: "hostOrigins", reason: "empty" },
  { what: "*", file: origins("*"), key: "hostOrigins[1]", reason: "wildcard" },
  { what: "null", file: origins("null"), key: "hostOrigins[1]", reason: "sandboxed" },
  { what: "an empty origin", file: origins(""), key: "hostOrigins[1]", reason: "empty" },
  { what: "a path", file: origins("https://a.example/x"), key: "hostOrigins[1]", reason: "a path" },
  {
    what: "a user",
    file: origins("https://u@a.example"),
    key: "hostOrigins[1]",
    reason: "user name",
  },
  {
    what: "a wildcard",
    file: origins("https://*.a.example"),
    key: "hostOrigins[1]",
    reason: "wildcard",
  },
  { what: "no scheme", file: origins("a.example"), key: "hostOrigins[1]", reason: "no scheme" },
  {
    what: "plain http",
    file: origins("http://a.example"),
    key: "hostOrigins[1]",
    reason: "plain http",
  },
  { what: "a number", file: origins(7), key: "hostOrigins[1]", reason: "not an origin" },
  { what: "an unknown key", file: withKey("timeoutMS", 1), key: "timeoutMS", reason: "timeoutMs?" },
  {
    what: "a wrong type",
    file: withKey("timeoutMs", "10"),
    key: "timeoutMs",
    reason: "whole number",
  },
  {
    what: "out of range",
    file: withKey("maxRows", 0),
    key: "maxRows",
    reason: "from 1 to 1000000",
  },
  {
    what: "no such zone",
    file: withKey("timeZone", "Mars/X"),
    key: "timeZone",
    reason: "time zone",
  },
  {
    what: "markup",
    file: withKey("theme", "<img src=x onerror=alert(1)>"),
    key: "theme",
    reason: '"<img src=x onerror=alert(1)>"',
  },
  {
    what: "an inherited key",
    file: (desktop) => `{"hostOrigins":["${desktop}"],"__proto__":{"lookup":true}}`,
    key: "__proto__",
    reason: "is not a setting",
  },
]

for (const { what, file, key, reason } of WRONG) {
  test(`[fault 8] config.json with ${what}: ${key} and the reason are on screen, nothing is sent`, async ({
    site,
    desktop,
    panel,
  }) => {
    site.setConfig(file(site.desktopOrigin))
    await site.open()
    await expect(panel.region).toHaveAttribute("data-state", "error")
    await expect(panel.alert).toHaveAttribute("data-error-code", "CONFIG")
    await expect(panel.alert.getByRole("term")).toHaveText([key])
    await expect(panel.alert).toContainText(reason)
    await desktop.say(started("1"))
    expect(await desktop.heardFromAnybody()).toEqual([])
    await expect(panel.region).toHaveAttribute("data-state", "error")
  })
}

test("[control 10] the same page with a right config.json does speak to the desktop", async ({
  site,
  desktop,
  panel,
}) => {
  await site.open()
  await desktop.panelListens()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  for (const { origin } of await desktop.heardFromAnybody()) expect(origin).toBe(site.panelOrigin)
})

test("[fault 10] an origin in the page's URL is never used", async ({
  site,
  desktop,
  page,
  panel,
}) => {
  site.setConfig({ hostOrigins: ["https://desktop.example.com"] })
  await site.open()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  const query = `hostOrigins=${site.desktopOrigin}&origin=${site.desktopOrigin}`
  await page
    .locator("#panel")
    .evaluate((frame: HTMLIFrameElement, search) => (frame.src += `?${search}#${search}`), query)
  await expect.poll(() => page.frames().some((frame) => frame.url().includes("?hostO"))).toBe(true)
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await desktop.say(started("1"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  expect(await desktop.heardFromAnybody()).toEqual([])
})
