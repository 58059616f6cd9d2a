import { reply, row, started } from "./harness/messages"
import { sizeFrame } from "./harness/frameSize"
import { expect, test } from "./harness/test"

// Issue 2, items 4 and 5: the month strip, which is the range control too, and the course of the lead score above it.

const NO_ANSWER = [8, "No answer"] as const
const UNDATED = {
  ...row({ on: [1, 1, 2020] }),
  CallCompletedTime: "soon",
  CallCompletedDate: "",
  CallCompletedMonth: "",
  CallCompletedYear: "",
}
const ROWS = [
  row({ on: [5, 12, 2020] }),
  { ...row({ on: [5, 2, 2020], outcome: NO_ANSWER }), CurrentLeadScore: "10" },
  { ...row({ on: [3, 9, 2020] }), PreviousLeadScore: "0", CurrentLeadScore: "0" },
  row({ on: [10, 2, 2019], channel: 1 }),
  UNDATED,
]

test.beforeEach(async ({ page, site, desktop, panel }) => {
  await page.clock.setFixedTime("2020-05-20T12:00:00-04:00")
  await site.open()
  await desktop.panelListens()
  await desktop.say(started("1"))
  await desktop.request(1)
  await desktop.say(reply("1", ROWS))
  await expect(panel.rows).toHaveCount(5)
})

test("twelve months are thirteen toggle buttons, each named by what its bar shows", async ({
  panel,
}) => {
  const months = panel.region.getByRole("toolbar", { name: "Months" })
  await expect(months.getByRole("button")).toHaveCount(13)
  for (const name of [
    "May 2020, 2 attempts, 1 answered, score 15",
    "March 2020, 1 attempt, 1 answered, score 0",
    "October 2019, 1 attempt, score 15",
    "April 2020, 0 attempts",
    "May 2019, 0 attempts",
  ])
    await expect(months.getByRole("button", { name, exact: true })).toBeVisible()
  await panel.period(3).check()
  await expect(months.getByRole("button")).toHaveCount(4)
})

test("click, Shift and click, and click again: nothing is dragged, and the desktop isn't asked", async ({
  desktop,
  panel,
}) => {
  const month = (name: string) =>
    panel.region
      .getByRole("toolbar", { name: "Months" })
      .getByRole("button", { name: new RegExp(`^${name}`) })
  await month("March 2020").click()
  await expect(month("March 2020")).toHaveAttribute("aria-pressed", "true")
  await expect(panel.status).toContainText("1 of 5 interactions")
  await expect(panel.rows).toHaveCount(1)
  await expect(panel.region.getByText("1 interaction without a date left out")).toBeVisible()

  await month("May 2020").click({ modifiers: ["Shift"] })
  await expect(month("April 2020")).toHaveAttribute("aria-pressed", "true")
  await expect(panel.status).toContainText("3 of 5 interactions")

  await month("May 2020").click()
  await expect(panel.status).toContainText("2 of 5 interactions")
  await month("May 2020").click()
  await expect(panel.status).toContainText("5 of 5 interactions")
  expect(await desktop.requests()).toHaveLength(1)
})

test("by keys: one tab stop, arrows choose, Shift and arrows extend, Escape clears", async ({
  page,
  panel,
}) => {
  const months = panel.region.getByRole("toolbar", { name: "Months" })
  const month = (name: string) => months.getByRole("button", { name: new RegExp(`^${name}`) })
  await expect(months.locator('button[tabindex="0"]')).toHaveCount(1)
  await month("May 2020").focus()
  await page.keyboard.press("ArrowLeft")
  await page.keyboard.press("ArrowLeft")
  await expect(month("March 2020")).toBeFocused()
  await expect(panel.status).toContainText("1 of 5 interactions")
  await page.keyboard.press("Shift+ArrowRight")
  await page.keyboard.press("Shift+ArrowRight")
  await expect(month("May 2020")).toBeFocused()
  await expect(panel.status).toContainText("3 of 5 interactions")
  await page.keyboard.press("Escape")
  await expect(panel.status).toContainText("5 of 5 interactions")
  await expect(months.locator('[aria-pressed="true"]')).toHaveCount(0)
})

test("every month is a target of 24 px at every width, and its score stands above it", async ({
  page,
  panel,
}) => {
  const buttons = panel.region.getByRole("toolbar", { name: "Months" }).getByRole("button")
  const course = panel.region.getByRole("img", { name: /^Lead score/ })
  await page.setViewportSize({ width: 1240, height: 800 })
  for (const width of [280, 320, 400, 800, 1200]) {
    await sizeFrame(page, width, 600)
    await expect.poll(async () => (await panel.region.boundingBox())?.width).toBe(width)
    const boxes = await buttons.evaluateAll((all) =>
      all.map((each) => {
        const { left, right, width: wide, height } = each.getBoundingClientRect()
        return { left, right, wide, height }
      }),
    )
    for (const { wide, height } of boxes) {
      expect(wide, `at ${width} px`).toBeGreaterThanOrEqual(24)
      expect(height, `at ${width} px`).toBeGreaterThanOrEqual(24)
    }
    const line = await course.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left, right }
    })
    expect(line.left).toBeCloseTo(boxes[0]?.left ?? 0, 0)
    expect(line.right).toBeCloseTo(boxes.at(-1)?.right ?? 0, 0)
  }
  await sizeFrame(page, 280, 600)
  await expect(buttons.last(), "the newest month is in sight").toBeInViewport({ ratio: 1 })
})

test("the score's course is one sentence; rows say old, new and signed change, and what changed between", async ({
  panel,
}) => {
  await expect(
    panel.region.getByRole("img", { name: /^Lead score .* between 0 and 15/ }),
  ).toBeVisible()
  const [newest, second, third] = await panel.rows.all()
  await expect(newest ?? panel.rows).toHaveAttribute("data-score-change", "+5")
  await expect(newest ?? panel.rows).toContainText("Lead score 10 before, 15 after, change +5")
  await expect(second ?? panel.rows).toHaveAttribute("data-score-change", "0")
  await expect(second ?? panel.rows).toContainText("Changed between attempts")
  await expect(third ?? panel.rows).toContainText("Lead score 0 before, 0 after, change 0")
})
