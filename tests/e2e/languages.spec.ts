import { desktopOf } from "./harness/desktop"
import { test as elementTest, expect } from "./harness/elementTest"
import { reply, row, started } from "./harness/messages"
import { test as frameTest } from "./harness/test"

// Issue 6, items 2, 3 and 5: the languages as modules of their own, in the element and in the iframe page.

const ELEMENT = `<customer-journey id="journey" call-id="1" style="height: 480px"></customer-journey>`
const load = (config: object) =>
  `<script type="module">
    import "/element.js"
    document.querySelector("#journey").config = ${JSON.stringify(config)}
  </script>`

elementTest.describe("the element", () => {
  elementTest(
    "loads its language by its own place, and English loads nothing",
    async ({ strangers, page }) => {
      const loaded: string[] = []
      page.on("request", (request) => {
        if (request.url().includes("/languages/")) loaded.push(new URL(request.url()).pathname)
      })
      await strangers.open({ head: load({ locale: "en-GB" }), body: ELEMENT })
      await expect(page.getByRole("status")).toHaveText(/^1 of 1 interaction/)
      expect(loaded).toEqual([])
      await strangers.open({ head: load({ locale: "de-AT" }), body: ELEMENT })
      await expect(page.getByRole("status")).toHaveText(/^1 von 1 Kontakt/)
      await expect(page.getByRole("region", { name: "Kundenverlauf" })).toHaveAttribute(
        "lang",
        "de-AT",
      )
      expect(loaded).toEqual(["/languages/de.js"])
      expect(strangers.complaints).toEqual([])
    },
  )

  elementTest(
    "shows no word until its language is here, and asks the desktop meanwhile",
    async ({ strangers, page }) => {
      // Looked at before the module is let through: what a slow machine shows later is another matter.
      const seen: unknown[] = []
      await page.route("**/languages/ja.js", async (route) => {
        const look = () => ({
          state: document
            .querySelector("#journey")
            ?.shadowRoot?.querySelector("[data-journey-panel]")
            ?.getAttribute("data-state"),
          text: document.querySelector("#journey")?.shadowRoot?.textContent,
          asked: (
            globalThis as unknown as { desk: { asked: { subtopic: string }[] } }
          ).desk.asked.map(({ subtopic }) => subtopic),
        })
        seen.push(await page.evaluate(look))
        await route.continue()
      })
      await strangers.open({ head: load({ locale: "ja-JP" }), body: ELEMENT })
      await expect(page.getByRole("status")).toHaveText(/^1件中1件/)
      expect(seen).toEqual([
        { state: "loading", text: "", asked: expect.arrayContaining(["GetCustomerJourney"]) },
      ])
    },
  )

  elementTest(
    "goes on in English where its language is missing, and says so once",
    async ({ strangers, page }) => {
      await page.route("**/languages/*.js", (route) => route.fulfill({ status: 404, body: "" }))
      await strangers.open({
        head: `<script type="module">
        globalThis.errors = []
        addEventListener("journeyerror", ({ detail }) => globalThis.errors.push(detail))
        import("/element.js").then(() => {
          document.querySelector("#journey").config = { locale: "fr-FR" }
        })
      </script>`,
        body: ELEMENT,
      })
      await expect(page.getByRole("status")).toHaveText(/^1 of 1 interaction/)
      await expect(page.getByRole("region", { name: "Customer journey" })).toHaveAttribute(
        "lang",
        "en-FR",
      )
      const errors = await page.evaluate(
        () => (globalThis as unknown as { errors: { code: string; message: string }[] }).errors,
      )
      expect(errors).toEqual([
        expect.objectContaining({
          code: "CONFIG",
          message: expect.stringContaining("The language fr could not be loaded"),
        }),
      ])
      // The one complaint is the browser's own, of the file that is not there.
      expect(strangers.complaints).toHaveLength(1)
    },
  )

  elementTest(
    "is mirrored in Arabic: what comes first is on the right",
    async ({ strangers, page }) => {
      await strangers.open({ head: load({ locale: "ar-AE" }), body: ELEMENT })
      const first = page.locator("[data-journey-row]").first()
      await expect(first).toBeVisible()
      const box = async (selector: string) => {
        const found = await first.locator(selector).boundingBox()
        if (found === null) throw new Error(`${selector} is not there`)
        return found
      }
      expect((await box("time")).x).toBeGreaterThan((await box(".cj-score")).x)
      expect((await box(".cj-score")).x).toBeGreaterThan((await box(".cj-more")).x)
      const order = await page
        .locator(".cj-caller, .cj-number")
        .first()
        .evaluate((number) => {
          const range = document.createRange()
          const walker = document.createTreeWalker(number, NodeFilter.SHOW_TEXT)
          const lefts: number[] = []
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
            for (let at = 0; at < (node.textContent ?? "").length; at++) {
              range.setStart(node, at)
              range.setEnd(node, at + 1)
              lefts.push(range.getBoundingClientRect().left)
            }
          return lefts
        })
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(order.length).toBe(10)
    },
  )
})

for (const [locale, status, region] of [
  ["es-MX", /^1 de 1 interacción/, "Historial del cliente"],
  ["fr-CA", /^1 sur 1 interaction/, "Parcours client"],
  ["de-DE", /^1 von 1 Kontakt/, "Kundenverlauf"],
  ["pt-PT", /^1 de 1 interação/, "Jornada do cliente"],
  ["hi-IN", /^1 इंटरैक्शन में से 1/, "ग्राहक यात्रा"],
  ["ar-EG", /^١ من تفاعل واحد/, "رحلة العميل"],
  ["tl", /^1 sa 1 interaction/, "Customer journey"],
  ["ja-JP", /^1件中1件/, "顧客対応履歴"],
  ["sv-SE", /^1 of 1 interaction/, "Customer journey"],
] as const) {
  frameTest.describe(`the iframe page in ${locale}`, () => {
    frameTest.use({ config: { locale } })

    frameTest("speaks it", async ({ page, site, desktop }) => {
      await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
      await site.open()
      await desktop.panelListens()
      await desktop.say(started("1"))
      await desktop.request(1)
      await desktop.say(reply("1", [row({ on: [5, 12, 2020] })]))
      const frame = page.frameLocator("iframe")
      await expect(frame.getByRole("status")).toHaveText(status)
      await expect(frame.locator("[data-journey-panel]")).toHaveAccessibleName(region)
    })
  })
}

frameTest.describe("without a setting the browser's languages count", () => {
  frameTest.use({ locale: "de-CH" })

  frameTest("the first that the panel speaks", async ({ page, site, desktop }) => {
    await site.open()
    await desktop.panelListens()
    const frame = page.frameLocator("iframe")
    await expect(frame.getByText("Kein Anruf")).toBeVisible()
    expect(await desktopOf(page).requests()).toEqual([])
  })
})
