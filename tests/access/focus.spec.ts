import type { Page } from "@playwright/test"
import { openStory } from "./harness/gallery"
import { expect, test } from "./harness/test"

const READY = "[data-journey-row]"

/** What has focus, said by its name; focus on the page itself means that it was lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element.closest(".cj-panel") === null) return "lost"
    return element.getAttribute("aria-label") ?? element.textContent ?? ""
  })

const LIST = "Interactions, newest first"

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 640 })
})

test("a filter keeps it, by Space and by Enter", async ({ page, stories }) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  const sms = page.getByRole("button", { name: /^SMS/ })
  await sms.focus()
  await page.keyboard.press("Space")
  await expect(sms).toHaveAttribute("aria-pressed", "true")
  await expect(sms).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(sms).toHaveAttribute("aria-pressed", "false")
  await expect(sms).toBeFocused()
})

test("the period is one stop, and the arrow keys choose", async ({ page, stories }) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  const radio = (name: string) => page.getByRole("radio", { name, exact: true })
  await radio("12 months").focus()
  await page.keyboard.press("ArrowLeft")
  await expect(radio("9 months")).toBeFocused()
  await expect(radio("9 months")).toBeChecked()
})

test("the months are one stop: arrows, Home and End lead, Escape takes the choice back", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  await page.getByRole("radio", { name: "12 months" }).focus()
  await page.keyboard.press("m")
  const months = page.getByRole("toolbar").getByRole("button")
  await expect(months.last()).toBeFocused()
  await page.keyboard.press("ArrowLeft")
  await expect(months.nth(-2)).toBeFocused()
  await page.keyboard.press("Home")
  await expect(months.first()).toBeFocused()
  await expect(months.first()).toHaveAttribute("aria-pressed", "true")
  await page.keyboard.press("Escape")
  await expect(months.first()).toBeFocused()
  await expect(months.first()).toHaveAttribute("aria-pressed", "false")
  expect(
    await months.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length),
  ).toBe(1)
})

test("opening and closing a row keeps it, in the timeline and in the grid", async ({
  page,
  stories,
}) => {
  for (const [story, sign] of [
    ["panel-journeys--thirty", READY],
    ["panel-flows--grid", "[data-journey-panel] table"],
  ] as const) {
    await openStory(page, stories, story, sign)
    const details = page.getByRole("button", { name: /^Details/ }).nth(2)
    for (const expanded of ["true", "false"]) {
      await details.press("Enter")
      await expect(details).toHaveAttribute("aria-expanded", expanded)
      await expect(details).toBeFocused()
    }
  }
})

test("opening a folded line keeps it", async ({ page, stories }) => {
  await openStory(page, stories, "panel-journeys--hard-to-reach", "[data-journey-streak]")
  const streak = page.locator("[data-journey-streak] > button").first()
  await streak.press("Space")
  await expect(streak).toHaveAttribute("aria-expanded", "true")
  await expect(streak).toBeFocused()
})

test("an error that appears takes nothing, and refreshing keeps it", async ({ page, stories }) => {
  // The story has pressed Refresh, and the desktop has failed.
  await openStory(page, stories, "panel-failures--refresh-failed-over-rows", "[data-error-code]")
  const refresh = page.getByRole("button", { name: "Refresh" })
  await expect(refresh).toBeFocused()
  await refresh.press("Enter")
  await expect(page.getByRole("alert")).toHaveCount(0)
  await expect(refresh).toBeFocused()
})

test("a button that goes away leaves it with the list: Clear, 2 new", async ({ page, stories }) => {
  for (const [story, name] of [
    ["panel-flows--one-channel", "Clear"],
    ["panel-flows--fresh-rows-wait", /new$/],
  ] as const) {
    await openStory(page, stories, story, READY)
    const button = page.getByRole("button", { name, exact: true })
    await button.press("Enter")
    await expect(button).toHaveCount(0)
    expect(await focused(page), String(name)).toBe(LIST)
  }
})

test("a row that is filtered away leaves it with the list", async ({ page, stories }) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  // The first row is a call: the SMS alone don't hold it.
  await page
    .getByRole("button", { name: /^Details/ })
    .first()
    .focus()
  await page.keyboard.press("1")
  await expect(page.getByRole("button", { name: /^SMS/ })).toHaveAttribute("aria-pressed", "true")
  expect(await focused(page)).toBe(LIST)
})

test("the other view takes it along: the switch keeps it, the key gives it to the list", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  await page.getByRole("radio", { name: "Timeline" }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(page.getByRole("table")).toBeVisible()
  await expect(page.getByRole("radio", { name: "Grid" })).toBeFocused()
  await page
    .getByRole("button", { name: /^Details/ })
    .first()
    .focus()
  await page.keyboard.press("v")
  await expect(page.getByRole("table")).toHaveCount(0)
  expect(await focused(page)).toBe(LIST)
})

test("the further filters, the menu and the help give it back where it came from", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-journeys--thirty", READY)
  const filter = page.getByRole("button", { name: "Filter" })
  await filter.press("Space")
  await expect(filter).toHaveAttribute("aria-expanded", "true")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Escape")
  await expect(filter).toHaveAttribute("aria-expanded", "false")
  await expect(filter).toBeFocused()

  const more = page.getByRole("button", { name: "More" })
  await more.press("Enter")
  await expect(page.getByRole("menuitem").first()).toBeFocused()
  await page.keyboard.press("ArrowUp")
  await expect(page.getByRole("menuitem").last()).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(more).toBeFocused()

  await page.keyboard.press("?")
  const help = page.getByRole("dialog", { name: "Keys" })
  await expect(help.locator(":focus")).toHaveCount(1)
  for (const key of ["Tab", "Tab", "Tab", "Shift+Tab"]) {
    await page.keyboard.press(key)
    // A dialog keeps focus until it is closed.
    await expect(help.locator(":focus")).toHaveCount(1)
  }
  await page.keyboard.press("Escape")
  await expect(more).toBeFocused()
})
