import { readdirSync } from "node:fs"
import { expect, test } from "./harness/deployTest"
import { reply, row, started } from "./harness/messages"
import { programOf, WEB_SERVERS } from "./harness/webServers"

// The built folder behind the web servers that an operator has, with the headers that `headers.mjs` wrote. A machine
// without a server skips its tests and says so; where everything must run (CI) that is a failure.
const onCi = process.env["CI"] === "true"

for (const server of WEB_SERVERS) {
  if (programOf(server) === null && !onCi) {
    // Once, not again in each worker.
    if (process.env["TEST_WORKER_INDEX"] === undefined)
      process.stderr.write(
        `\n!!! ${server.name} is NOT INSTALLED: its headers were NOT TESTED. apt-get install ${server.name === "nginx" ? "nginx-light" : server.name}\n\n`,
      )
    continue
  }

  test.describe(server.name, () => {
    test.use({ server })

    test("serves the folder with its types, headers and times of keeping", async ({
      deployed,
      request,
    }) => {
      const asset = readdirSync("dist/embed/assets").find((name) => name.endsWith(".js")) ?? ""
      const year = "public, max-age=31536000, immutable"
      const files = [
        { path: "", type: "text/html", keep: "no-cache" },
        { path: "index.html", type: "text/html", keep: "no-cache" },
        { path: "config.json", type: "application/json", keep: "no-cache" },
        { path: "favicon.svg", type: "image/svg+xml", keep: "no-cache" },
        { path: `assets/${asset}`, type: "javascript", keep: year },
      ]
      for (const base of ["/", "/beneath/"]) {
        for (const { path, type, keep } of files) {
          const response = await request.get(`${deployed.panelOrigin}${base}${path}`)
          expect(response.status(), base + path).toBe(200)
          const headers = response.headers()
          expect(headers["content-type"], base + path).toContain(type)
          expect(headers["cache-control"], base + path).toBe(keep)
          expect(headers["x-content-type-options"]).toBe("nosniff")
          expect(headers["referrer-policy"]).toBe("no-referrer")
          expect(headers["permissions-policy"]).toContain("camera=()")
          expect(headers["content-security-policy"]).toContain(
            `frame-ancestors ${deployed.desktopOrigin};`,
          )
        }
      }
    })

    test("an answer that is none is not kept", async ({ deployed, request }) => {
      const response = await request.get(`${deployed.panelOrigin}/assets/index-00000000.js`)
      expect(response.status()).toBe(404)
      expect(response.headers()["cache-control"] ?? "no-cache").toBe("no-cache")
      expect(response.headers()["content-security-policy"]).toContain("default-src 'none'")
    })

    test("the panel works end to end, with no violation of any policy", async ({
      deployed,
      desktop,
      panel,
      page,
    }) => {
      await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
      await page.goto(`${deployed.desktopOrigin}/`)
      await desktop.panelListens()
      await desktop.say(started("1"))
      await desktop.request(1)
      await desktop.say(
        reply("1", [row({ on: [5, 12, 2020] }), row({ on: [5, 13, 2020], channel: 1 })]),
      )
      await expect(panel.rows).toHaveCount(2)
      await panel.channel("SMS").click()
      await expect(panel.rows).toHaveCount(1)
      expect(deployed.complaints).toEqual([])
      expect(await panel.region.evaluate((region) => getComputedStyle(region).display)).toBe("flex")
    })

    test("a foreign page can't embed it", async ({ deployed, page }) => {
      await page.goto(`${deployed.strangerOrigin}/`)
      await expect
        .poll(() => deployed.complaints.join("\n"))
        .toMatch(/frame-ancestors|refused to connect|Content Security Policy/)
      await expect(page.frameLocator("#panel").locator("#journey-panel")).toHaveCount(0)
    })

    test.describe("without frame-ancestors", () => {
      test.use({ cut: /frame-ancestors [^;]+; / })

      test("the same foreign page embeds it (positive control)", async ({ deployed, page }) => {
        await page.goto(`${deployed.strangerOrigin}/`)
        await expect(page.frameLocator("#panel").locator("#journey-panel")).toHaveCount(1)
      })
    })
  })
}
