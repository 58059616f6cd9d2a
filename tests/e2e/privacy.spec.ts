import { test as base } from "@playwright/test"
import { serve } from "../../scripts/staticServer.mjs"
import { ended, reply, row, started, wsError } from "./harness/messages"
import { isPanelPage, watchPrivacy } from "./harness/privacyWatch"
import { plantWhatIsHeard } from "./harness/watchedTest"
import { expect, test } from "./harness/test"

// Everything that a test of this harness says to the panel is planted, and looked for when the test is over: in the
// console, exceptions, requests, messages, events, storage and addresses. Two ways out are the agent's own click and no
// leak: the clipboard, and the file of an export.

const CUSTOMER = {
  ContactNumber: "6591462346",
  AccountNumber: "2|3|3|0|0|44|1",
  CampaignName: "Planted campaign",
}
const rows = [
  { ...row({ on: [5, 12, 2020], comment: "planted comment" }), AgentName: "planted agent" },
  {
    ...row({ on: [5, 10, 2020], channel: 1, comment: "planted, too" }),
    Outcome: "planted outcome",
  },
]
const THROWS = `<script>throw new Error("${CUSTOMER.ContactNumber}")</script>`
const TELLS = `<script>
const data = { callid: "1", ContactNumber: "6591462346" }
parent.postMessage({ subtopic: "GetCustomerJourney", data }, "*")
if (location.search === "?more") parent.postMessage({ subtopic: "GetCustomerJourney", data, note: "of 6591462346" }, "*")
if (location.search === "?other") parent.postMessage({ subtopic: "Shown", data }, "*")
</script>`
const HEARS = `<script>addEventListener("message", ({ data }) => localStorage.setItem("last", JSON.stringify(data)))</script>`
// Not in plain letters: text of those alone is shown without being looked through.
const breaking = "BRÊAK planted comment"

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
})

test("nothing of the customer leaves the panel, whatever the agent and the desktop do", async ({
  page,
  site,
  desktop,
  panel,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1", CUSTOMER))
  await desktop.request(1)
  // Broken, unasked for, and an error with the customer in its words.
  await desktop.say({ ...reply("other", rows), message: { response: "6591462346", callid: [] } })
  await desktop.say(reply("other", rows))
  await desktop.say(wsError("no row for 6591462346", "6591462346 is planted"))
  await expect(panel.alert).toHaveAttribute("data-error-code", "HOST_ERROR")
  await panel.tryAgain.click()
  await desktop.request(2)
  await desktop.say(reply("1", [...rows, { AgentComment: ["planted comment"] }, "planted comment"]))
  await expect(panel.rows).toHaveCount(3)

  await panel.channel("SMS").click()
  await panel.channel("All").click()
  await panel.period(3).check({ force: true })
  await panel.region.getByRole("searchbox").fill("planted comment")
  await expect(panel.rows).toHaveCount(1)
  await panel.region.getByRole("searchbox").fill("")
  await panel.rows
    .first()
    .getByRole("button", { name: /^Details/ })
    .click()
  await panel.region.getByRole("radio", { name: "Grid" }).check({ force: true })
  await panel.region.getByRole("button", { name: "More" }).click()
  await panel.region.getByRole("menuitem", { name: "Copy for wrap-up" }).click()
  const download = page.waitForEvent("download")
  await panel.region.getByRole("button", { name: "More" }).click()
  await panel.region.getByRole("menuitem", { name: "Export as CSV" }).click()
  const name = (await download).suggestedFilename()
  expect(name).not.toContain(CUSTOMER.ContactNumber)
  await panel.region.getByRole("button", { name: "Refresh" }).click()
  await desktop.request(3)
  await desktop.say(ended("1"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
})

test.describe("when the panel fails to render, with the customer's words in the exception", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const original = Reflect.get(String.prototype, "replace")
      Reflect.set(String.prototype, "replace", function replace(this: string, ...how: unknown[]) {
        if (this.startsWith("BRÊAK")) throw new Error(this)
        return Reflect.apply(original, this, how)
      })
      Object.assign(globalThis, { exceptions: [] })
      addEventListener("error", ({ message }) =>
        (Reflect.get(globalThis, "exceptions") as string[]).push(message),
      )
    })
  })

  test("a row is unreadable and the others stand; the panel is recoverable; no page sees an exception", async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await site.open()
    await desktop.panelListens()
    await desktop.say(started("1", CUSTOMER))
    await desktop.request(1)
    await desktop.say(reply("1", [row({ on: [5, 11, 2020], comment: breaking }), ...rows]))
    await expect(panel.rows).toHaveCount(3)
    await expect(panel.region.locator("[data-journey-unreadable]")).toHaveCount(1)

    await desktop.say(ended("1"))
    await desktop.say(started("2", { ...CUSTOMER, CampaignName: "BRÊAK planted campaign" }))
    await expect(panel.alert).toHaveAttribute("data-error-code", "PROTOCOL")
    await panel.tryAgain.click()
    await expect(panel.alert).toHaveAttribute("data-error-code", "PROTOCOL")

    await desktop.say(ended("2"))
    await desktop.say(started("3", CUSTOMER))
    await desktop.say(reply("3", rows))
    await expect(panel.rows).toHaveCount(2)
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => Reflect.get(globalThis, "exceptions"))).toEqual([])
    }
  })
})

test("[fault 58] storage that throws at every touch harms nobody", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("The storage is out of order.", "SecurityError")
        },
      })
    }
    Object.defineProperty(Document.prototype, "cookie", {
      get() {
        throw new DOMException("The storage is out of order.", "SecurityError")
      },
    })
  })
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1", CUSTOMER))
  await desktop.request(1)
  await desktop.say(reply("1", rows))
  await expect(panel.rows).toHaveCount(2)
})

base("control: the watch sees each way out", async ({ page }) => {
  const server = await serve((path) =>
    Promise.resolve({
      type: "text/html",
      body: path === "/throws" ? THROWS : "<title>A page</title>",
    }),
  )
  const watch = await watchPrivacy(page, () => true)
  watch.plant(CUSTOMER)
  await page.goto(`${server.origin()}/`)
  expect(await watch.leaks()).toEqual([])
  await page.evaluate(async (number) => {
    // oxlint-disable-next-line no-console -- what is to be seen
    console.debug(`asked for ${number}`)
    // oxlint-disable-next-line no-console -- what is to be seen
    console.info("asked for", { rows: [{ of: { number: `+65 9146-2346` } }] })
    await fetch(`/journey?of=${number}`)
    await fetch("/journey", { method: "POST", body: number })
    localStorage.setItem("last", number)
    sessionStorage.setItem(number, "")
    document.cookie = `last=${number}`
    history.replaceState({ number }, "")
    document.title = number
    window.name = number
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    new BroadcastChannel("panel").postMessage(number)
    dispatchEvent(new CustomEvent("journeyload", { detail: { number } }))
  }, CUSTOMER.ContactNumber)
  await expect
    .poll(async () => new Set((await watch.leaks()).map((leak) => leak.split(":")[0])))
    .toEqual(
      new Set([
        "the console",
        "a URL",
        "a request's body",
        "local storage",
        "session storage",
        "a cookie",
        "the history",
        "the page's title",
        "the window's name",
        "a broadcast",
        "journeyload",
      ]),
    )
  expect(await watch.leaks()).toContain("the console: 6591462346")
  await page.goto(`${server.origin()}/throws`)
  await expect.poll(() => watch.leaks()).toContain(`an exception: ${CUSTOMER.ContactNumber}`)
  await server.close()
})

base(
  "control: what a panel says to its desktop is seen, but for what a request needs",
  async ({ page }) => {
    const server = await serve((path) =>
      Promise.resolve({
        type: "text/html",
        body:
          path === "/embed/" ? TELLS : `<title>A desktop</title><iframe src="/embed/"></iframe>`,
      }),
    )
    const watch = await watchPrivacy(page, isPanelPage)
    watch.plant(CUSTOMER)
    await page.goto(`${server.origin()}/`)
    expect(await watch.leaks()).toEqual([])
    const tell = (how: string): Promise<void> =>
      page.evaluate((search) => {
        const frame = document.createElement("iframe")
        frame.src = `/embed/${search}`
        document.body.append(frame)
      }, how)
    await tell("?more")
    await expect.poll(() => watch.leaks()).toEqual(["a journey request: 6591462346"])
    await tell("?other")
    await expect
      .poll(() => watch.leaks())
      .toEqual(["a journey request: 6591462346", "a message: 6591462346"])
    await server.close()
  },
)

base("control: what a panel's frame hears is planted by itself", async ({ page }) => {
  const server = await serve((path) =>
    Promise.resolve({
      type: "text/html",
      body: path === "/embed/" ? HEARS : '<title>A desktop</title><iframe src="/embed/"></iframe>',
    }),
  )
  const watch = await watchPrivacy(page, isPanelPage)
  await plantWhatIsHeard(page, "/embed/", (message) => watch.plant(message))
  await page.goto(`${server.origin()}/`)
  expect(await watch.leaks()).toEqual([])
  await page.evaluate(
    (message) => globalThis.frames[0]?.postMessage(message, location.origin),
    started("1", CUSTOMER),
  )
  await expect.poll(() => watch.leaks()).toContain(`local storage: ${CUSTOMER.CampaignName}`)
  await server.close()
})

base(
  "control: a watch for which nothing was planted, though rows came, says so",
  async ({ page }) => {
    const server = await serve((path) =>
      Promise.resolve({
        type: "text/html",
        body: path === "/" ? '<title>A desktop</title><iframe src="/a-panel"></iframe>' : "",
      }),
    )
    const watch = await watchPrivacy(page, isPanelPage)
    await page.goto(`${server.origin()}/`)
    expect(await watch.leaks()).toEqual([])
    await page.evaluate(
      (message) => globalThis.frames[0]?.postMessage(message, location.origin),
      reply("1", rows),
    )
    await expect
      .poll(() => watch.leaks())
      .toEqual(["nothing was planted, though a panel was told rows"])
    await server.close()
  },
)
