import type { Page } from "@playwright/test"
import { type DeskWindow, expect, test } from "./harness/elementTest"
import { desktopOf } from "./harness/desktop"
import { reply, row, started } from "./harness/messages"
import { panelIn } from "./harness/panel"

const LOAD = `<script type="module" src="/element.js"></script>`
const ELEMENT = `<customer-journey id="journey" call-id="1" style="height: 480px"></customer-journey>`

const requests = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (window as unknown as DeskWindow).desk.asked.filter(
        ({ subtopic }) => subtopic === "GetCustomerJourney",
      ).length,
  )

test.afterEach(({ strangers }) => {
  expect(strangers.complaints).toEqual([])
})

test("an element in the HTML shows its call's journey, in an open shadow root, by adopted sheets", async ({
  strangers,
  page,
  panel,
}) => {
  await strangers.open({ head: LOAD, body: ELEMENT })
  await expect(panel.rows).toHaveCount(1)
  await expect(panel.region).toContainText("Comment of 1")
  const made = await page.evaluate(() => ({
    isOpen: document.querySelector("#journey")?.shadowRoot !== null,
    inPage: document.querySelectorAll("[data-journey-panel]").length,
    styles: document.querySelectorAll("style, link[rel=stylesheet]").length,
    sheetsOfPage: document.adoptedStyleSheets.length,
    sheetsOfRoot: document.querySelector("#journey")?.shadowRoot?.adoptedStyleSheets.length,
  }))
  expect(made).toEqual({ isOpen: true, inPage: 0, styles: 0, sheetsOfPage: 0, sheetsOfRoot: 2 })
})

test("properties set before the module is there count", async ({ strangers, page, panel }) => {
  await strangers.open({ body: `<customer-journey id="journey"></customer-journey>` })
  await page.evaluate(async () => {
    Object.assign(document.querySelector("#journey") ?? {}, {
      call: { id: "early" },
      config: { months: [2, 4] },
    })
    await import(`${location.origin}/element.js`)
  })
  await expect(panel.region).toContainText("Comment of early")
  await expect(panel.period(4)).toBeChecked()
})

test("a node that is moved asks nothing again and keeps its rows", async ({
  strangers,
  page,
  panel,
}) => {
  await strangers.open({ head: LOAD, body: `<div id="a">${ELEMENT}</div><div id="b"></div>` })
  await expect(panel.rows).toHaveCount(1)
  const texts = await page.evaluate(async () => {
    const seen: (string | null | undefined)[] = []
    const element = document.querySelector("#journey")
    const [a, b] = [document.querySelector("#a"), document.querySelector("#b")]
    if (element === null || a === null || b === null) throw new Error("the page is not as expected")
    const text = (): string | null | undefined =>
      element.shadowRoot?.querySelector("[data-journey-row]")?.textContent
    seen.push(text())
    b.append(element)
    seen.push(text())
    element.remove()
    a.append(element)
    seen.push(text())
    if ("moveBefore" in b && typeof b.moveBefore === "function") b.moveBefore(element, null)
    seen.push(text())
    await new Promise((resolve) => setTimeout(resolve, 50))
    seen.push(text())
    return seen
  })
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]).toContain("Comment of 1")
  expect(await requests(page)).toBe(1)
})

test("a node that is moved into another document keeps its look", async ({
  strangers,
  page,
  panel,
}) => {
  await strangers.open({
    head: LOAD,
    body: `${ELEMENT}<iframe title="Other document" srcdoc="<!doctype html><body>"></iframe>`,
  })
  await expect(panel.rows).toHaveCount(1)
  const sizeOf = (): Promise<string> =>
    page.evaluate(() => {
      const found = (window as unknown as { journey?: Element }).journey
      const element = found ?? document.querySelector("#journey")
      Object.assign(window, { journey: element })
      const inside = element?.shadowRoot?.querySelector("[data-journey-panel]") ?? null
      return inside === null ? "nothing" : getComputedStyle(inside).fontSize
    })
  const before = await sizeOf()
  await page.evaluate(() => {
    const other = document.querySelector("iframe")?.contentDocument
    const element = document.querySelector("#journey")
    if (other && element) other.body.append(element)
  })
  expect(await sizeOf()).toBe(before)
  expect(await requests(page)).toBe(1)
})

test("in a page that the desktop embeds, host-origins is all it needs", async ({
  strangers,
  page,
}) => {
  await strangers.openEmbedded((desktopOrigin) => ({
    head: LOAD,
    body: `<customer-journey host-origins="${desktopOrigin} https://other.example.com"></customer-journey>`,
  }))
  const desktop = desktopOf(page)
  const panel = panelIn(page.frameLocator("#panel"))
  await desktop.panelListens()
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await desktop.say(started("77"))
  expect(await desktop.request(1)).toMatchObject({ callid: "77" })
  const today = new Date()
  await desktop.say(
    reply("77", [
      row({
        on: [today.getMonth() + 1, today.getDate(), today.getFullYear()],
        comment: "from the desktop",
      }),
    ]),
  )
  await expect(panel.region).toContainText("from the desktop")
})

test("a foreign desktop is not told anything and not listened to", async ({ strangers, page }) => {
  await strangers.openEmbedded(() => ({
    head: LOAD,
    body: `<customer-journey host-origins="https://desktop.example.com"></customer-journey>`,
  }))
  const desktop = desktopOf(page)
  const panel = panelIn(page.frameLocator("#panel"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  await desktop.say(started("77"))
  await expect(panel.region).toHaveAttribute("data-state", "idle")
  expect(await desktop.heardFromAnybody()).toEqual([])
})
