import { row } from "./harness/messages"
import { resizeFrame, showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

const ROWS = [
  { ...row({ on: [5, 12, 2020], channel: 2, comment: "newest" }), AgentName: "bob" },
  { ...row({ on: [1, 15, 2020], channel: 3, comment: "oldest" }), AgentName: "carol" },
  { ...row({ on: [3, 2, 2020], channel: 1, comment: "between" }), AgentName: "ann" },
  {
    ...row({ on: [5, 1, 2020] }),
    AgentName: "dave",
    CallCompletedTime: "no date",
    CallCompletedDate: "",
    CallCompletedMonth: "",
    CallCompletedYear: "",
  },
]

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...row({ on: [1 + (index % 5), 1 + (index % 19), 2020] }),
    AgentName: `agent ${index}`,
    ContactID: String(index),
  }))

test("the grid is a table that sorts by each column, undated rows last", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  const views = panel.region.getByRole("radiogroup", { name: "View" })
  await expect(views.getByRole("radio", { name: "Timeline" })).toBeChecked()
  await views.getByRole("radio", { name: "Grid" }).check()

  const table = panel.region.getByRole("table")
  await expect(panel.rows).toHaveCount(4)
  await expect(panel.rows.first()).toHaveRole("row")
  await expect(panel.rows.first()).toHaveAttribute("data-channel", "voice")
  const agents = panel.rows.locator('[data-column="agent"]')
  await expect(agents).toHaveText(["bob", "ann", "carol", "dave"])
  const heading = (name: string) => table.getByRole("columnheader", { name })
  await expect(heading("Time")).toHaveAttribute("aria-sort", "descending")

  await heading("Time").getByRole("button").click()
  await expect(agents).toHaveText(["carol", "ann", "bob", "dave"])
  await expect(heading("Time")).toHaveAttribute("aria-sort", "ascending")
  await heading("Agent").getByRole("button").click()
  await expect(agents).toHaveText(["ann", "bob", "carol", "dave"])
  await expect(heading("Time")).toHaveAttribute("aria-sort", "none")

  await panel.channel("Voice").click()
  await expect(agents).toHaveText(["bob", "dave"])
  await expect(panel.status).toContainText("2 of 4 interactions")
  expect(await desktop.requests()).toHaveLength(1)
})

test("the keyboard alone switches, goes from row to row and opens one", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  const views = panel.region.getByRole("radiogroup", { name: "View" })
  await views.getByRole("radio", { name: "Timeline" }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(views.getByRole("radio", { name: "Grid" })).toBeChecked()

  const buttons = panel.region.getByRole("button", { name: /^Details: / })
  await buttons.first().focus()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await expect(buttons.nth(2)).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(buttons.nth(2)).toHaveAttribute("aria-expanded", "true")
  await expect(panel.region.getByText("Number or address")).toBeVisible()
  await page.keyboard.press("ArrowDown")
  await expect(buttons.nth(3)).toBeFocused()
  await page.keyboard.press("Home")
  await expect(buttons.first()).toBeFocused()
})

test("the heading stays in sight, and covers no row that takes focus", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, manyRows(100))
  await panel.region.getByRole("radio", { name: "Grid" }).check()
  const buttons = panel.region.getByRole("button", { name: /^Details: / })
  await buttons.first().focus()
  await page.keyboard.press("End")
  await expect(buttons.last()).toBeFocused()
  for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowUp")
  const heading = panel.region.getByRole("columnheader", { name: "Time" })
  await expect(heading).toBeInViewport()
  const covered = await panel.region.evaluate((region) => {
    const bottom = region.querySelector("th")?.getBoundingClientRect().bottom ?? 0
    const focused = region.querySelector("tr:focus-within")?.getBoundingClientRect()
    return focused === undefined || focused.top < bottom - 1
  })
  expect(covered).toBe(false)
})

test("a long grid is windowed; the last row is reached, and each says its place", async ({
  page,
  site,
  desktop,
  panel,
}) => {
  await showJourney({ page, site, desktop, panel }, manyRows(600))
  await panel.region.getByRole("radio", { name: "Grid" }).check()
  const table = panel.region.getByRole("table")
  await expect(table).toHaveAttribute("aria-rowcount", "601")
  expect(await panel.rows.count()).toBeLessThan(150)
  await expect(panel.rows.first()).toHaveAttribute("aria-rowindex", "2")

  await panel.region
    .getByRole("button", { name: /^Details: / })
    .first()
    .focus()
  await page.keyboard.press("End")
  await expect(panel.rows.last()).toHaveAttribute("aria-rowindex", "601")
  await expect(panel.rows.last().getByRole("button")).toBeFocused()
  await expect(panel.region.getByRole("columnheader", { name: "Time" })).toBeInViewport()
  await page.keyboard.press("Home")
  await expect(panel.rows.first()).toHaveAttribute("aria-rowindex", "2")
  await expect(panel.rows.first().getByRole("button")).toBeFocused()
})

const STANDING = [
  { width: 280, columns: ["Time", "Outcome", "Change"] },
  { width: 480, columns: ["Time", "Outcome", "Agent", "Change"] },
  {
    width: 920,
    columns: ["Time", "Channel", "Outcome", "Agent", "Campaign", "Number", "Score", "Change"],
  },
  {
    width: 1200,
    columns: "Time Direction Channel Mode Outcome Agent Campaign Number Comment Score Change".split(
      " ",
    ),
  },
]
for (const { width, columns } of STANDING) {
  test(`at ${width} px the columns are ${columns.join(", ")}; details have the rest`, async ({
    page,
    site,
    desktop,
    panel,
  }) => {
    await showJourney({ page, site, desktop, panel }, ROWS)
    await resizeFrame(page, width)
    await panel.region.getByRole("radio", { name: "Grid" }).check()
    const headings = panel.region.getByRole("columnheader")
    await expect(headings).toHaveText([...columns, "Details"])
    await panel.region
      .getByRole("button", { name: /^Details: / })
      .first()
      .click()
    for (const field of ["Agent", "Campaign", "Number or address", "Mode", "Lead score after"])
      await expect(panel.region.getByRole("term").getByText(field, { exact: true })).toBeVisible()
    // Neither a column nor the details reach beyond the table.
    const overflow = await panel.region.evaluate((region) => {
      const scroller = region.querySelector(".cj-scroller")
      return scroller === null ? null : scroller.scrollWidth - scroller.clientWidth
    })
    expect(overflow).toBe(0)
  })
}
