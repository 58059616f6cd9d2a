import { ended, reply, row, started } from "./harness/messages"
import { TODAY } from "./harness/showJourney"
import { expect, test } from "./harness/test"

// Issue 3, item 7 (ruling 4): filters belong to a live call.
const ROWS = [
  row({ on: [5, 12, 2020], comment: "first" }),
  row({ on: [5, 11, 2020], channel: 1, comment: "second" }),
  row({ on: [1, 10, 2020], channel: 1, comment: "third" }),
]
const held = (callid: string) => ({
  channel: "CustomerJourney",
  topic: "Call",
  subtopic: "Held",
  message: { callid },
})

test("are kept when flipping between two live calls, and begin anew with every new call", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  const search = panel.region.getByRole("searchbox", { name: "Search" })
  const filter = panel.region.getByRole("button", { name: /^Filter/ })
  const isFirst = async (rows: number) => {
    await expect(panel.status).toHaveText(`${rows} of ${rows} interactions`)
    await expect(panel.channel("All channels")).toHaveAttribute("aria-pressed", "true")
    await expect(panel.period(12)).toBeChecked()
    await expect(search).toHaveValue("")
    await expect(filter).toHaveAttribute("aria-expanded", "false")
    await expect(filter).toHaveAccessibleName("Filter")
  }
  await page.clock.setFixedTime(TODAY)
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("anna", { ContactNumber: "111111" }))
  await desktop.request(1)
  await desktop.say(reply("anna", ROWS))
  await isFirst(3)

  await panel.channel("SMS").click()
  await panel.period(3).check()
  await search.fill("second")
  await filter.click()
  await panel.region.getByRole("button", { name: "Outbound 1" }).click()
  const annas = "1 of 2 interactions · SMS · Outbound · “second”"
  await expect(panel.status).toHaveText(annas)

  await desktop.say(held("anna"))
  await desktop.say(started("ben", { ContactNumber: "222222" }))
  await desktop.request(2)
  await desktop.say(reply("ben", ROWS.slice(0, 2)))
  await isFirst(2)

  await desktop.say(ended("ben"))
  await expect(panel.status).toHaveText(annas)
  await expect(search).toHaveValue("second")
  await expect(panel.period(3)).toBeChecked()

  await desktop.say(ended("anna"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await desktop.say(started("anna again", { ContactNumber: "111111" }))
  await desktop.request(3)
  await desktop.say(reply("anna again", ROWS))
  await isFirst(3)
})

/** Every way in which a page can make the browser remember something. The frame's own stores may be forbidden. */
const watchMemory = (): void => {
  const written: string[] = []
  const watch = (owner: object, name: string): void => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown
    Reflect.set(owner, name, function watched(this: unknown, ...args: unknown[]) {
      written.push(name)
      return original.apply(this, args)
    })
  }
  watch(Storage.prototype, "setItem")
  watch(IDBFactory.prototype, "open")
  watch(History.prototype, "pushState")
  watch(History.prototype, "replaceState")
  Object.assign(globalThis, { written })
}

test("nothing is remembered by the browser", async ({ page, site, desktop, panel }) => {
  await page.addInitScript(watchMemory)
  await page.clock.setFixedTime(TODAY)
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("anna"))
  await desktop.request(1)
  await desktop.say(reply("anna", ROWS))
  await panel.region.getByRole("searchbox").fill("second")
  await expect(panel.rows).toHaveCount(1)
  await panel.channel("SMS").click()
  await expect(panel.status).toHaveText("1 of 3 interactions · SMS · “second”")

  const frame = page.frames().find((each) => each.url().includes("/embed/"))
  const written = () =>
    frame?.evaluate(() => (globalThis as unknown as { written: readonly string[] }).written)
  expect(await written()).toEqual([])
  expect(await frame?.evaluate(() => location.search + location.hash + document.cookie)).toBe("")
  await frame?.evaluate(() => history.replaceState(null, ""))
  expect(await written(), "the watch works").toEqual(["replaceState"])
})
