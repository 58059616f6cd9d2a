import type { Frame, Page } from "@playwright/test"
import { reply, row, started } from "./harness/messages"
import { expect, type Site, test } from "./harness/test"

// What only a browser shows of hostile text: whether it asks for anything, runs anything, and where its letters stand.

const HOSTILE =
  '<img src="/stolen" onerror="parent.ran = true"><script>parent.ran = true</script>{{constructor}}${1}'
const LINK = "javascript:void(parent.ran = true)"
/** A number with an override in it: unguarded, its last digits read backwards. */
const OVERRIDDEN = "65914\u202E62346"

const hostile = {
  ...row({ on: [5, 12, 2020], comment: HOSTILE }),
  CampaignName: HOSTILE,
  Mode: HOSTILE,
  Outcome: HOSTILE,
  AgentName: HOSTILE,
  ContactID: HOSTILE,
  TargetValue: HOSTILE,
  ContactValue: OVERRIDDEN,
  CallCompletedTimeFormat: HOSTILE,
}

const panelFrame = (page: Page, site: Site): Frame => {
  const frame = page.frames().find((each) => each.url() === site.panelUrl)
  if (frame === undefined) throw new Error("there is no panel")
  return frame
}

/** Where the digits of a text stand, from left to right. */
const digitsAsSeen = (frame: Frame, selector: string): Promise<string> =>
  frame.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (element === null) return "nothing"
    const digits: { digit: string; left: number }[] = []
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const [index, digit] of Array.from(text.nodeValue ?? "").entries()) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + 1)
        digits.push({ digit, left: range.getBoundingClientRect().left })
      }
    }
    return digits
      .filter(({ digit }) => /\d/.test(digit))
      .toSorted((a, b) => a.left - b.left)
      .map(({ digit }) => digit)
      .join("")
  }, selector)

test("[fault 26] [fault 27] [fault 28] markup and links are text that asks and runs nothing, and a number reads as it is", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  const asked: string[] = []
  page.on("request", (request) => asked.push(new URL(request.url()).pathname))
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1", { CampaignName: HOSTILE }))
  await desktop.request(1)
  await desktop.say(reply("1", [hostile, { ...hostile, ContactValue: LINK }]))
  await expect(panel.rows).toHaveCount(2)
  for (const each of await panel.rows.all()) {
    await each.getByRole("button", { name: /^Details/ }).click()
  }
  await expect(panel.rows.first()).toContainText('<img src="/stolen"')
  await expect(panel.region.locator("img, script, a, [href], [onerror]")).toHaveCount(0)
  expect(asked).not.toContain("/stolen")
  expect(await page.evaluate(() => Reflect.get(globalThis, "ran"))).toBeUndefined()

  const frame = panelFrame(page, site)
  await frame.evaluate(() => {
    const found = [...document.querySelectorAll('[data-journey-row] bdi[dir="ltr"]')].find((each) =>
      each.textContent?.startsWith("65914"),
    )
    found?.setAttribute("id", "number")
  })
  expect(await digitsAsSeen(frame, "#number")).toBe("6591462346")
})

test("[control 26] [control 27] [control 28] the same text does ask, run and turn around where nothing guards it", async ({
  page,
  site,
}) => {
  const asked: string[] = []
  page.on("request", (request) => asked.push(new URL(request.url()).pathname))
  await site.open()
  await page.evaluate(
    ([markup, link, number]) => {
      // The payload speaks of its parent, which is the page itself here.
      document.body.innerHTML = `<div>${markup}</div><p id="number"></p><a href="${link}">link</a>`
      document.querySelector("#number")?.append(number)
    },
    [HOSTILE, LINK, OVERRIDDEN] as const,
  )
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "ran"))).toBe(true)
  expect(asked).toContain("/stolen")

  await page.evaluate(() => Reflect.set(globalThis, "ran", false))
  await page.getByRole("link", { name: "link" }).click()
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "ran"))).toBe(true)

  expect(await digitsAsSeen(page.mainFrame(), "#number")).toBe("6591464326")
})
