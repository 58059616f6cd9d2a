import { row } from "./harness/messages"
import { resizeFrame, showJourney } from "./harness/showJourney"
import { expect, test } from "./harness/test"

const LONG = "Donaudampfschifffahrtsgesellschaftskapitän und ein sehr langer Name dazu"

const ROWS = Array.from({ length: 12 }, (_, index) => ({
  ...row({
    on: [1 + (index % 5), 1 + ((index * 3) % 19), 2020],
    channel: 1 + (index % 4),
    comment: index % 3 === 0 ? LONG.repeat(4) : "",
    outcome: index % 4 === 0 ? [8, "No answer"] : [101, LONG],
  }),
  AgentName: LONG.replaceAll(" ", ""),
  CampaignName: LONG,
  ContactID: String(index),
}))

const WIDTHS = [280, 320, 400, 560, 800, 1200]

test.use({ viewport: { width: 1300, height: 800 } })

for (const density of ["comfortable", "compact"]) {
  test.describe(`${density}, with names that fit nowhere`, () => {
    test.use({ config: { density } })

    for (const view of ["Timeline", "Grid"]) {
      test(`the ${view.toLowerCase()} fits every width from 280 to 1,200 px`, async ({
        page,
        site,
        desktop,
        panel,
      }) => {
        await showJourney({ page, site, desktop, panel }, ROWS)
        await panel.region.getByRole("radio", { name: view }).check()
        await panel.region
          .getByRole("button", { name: /^Details: / })
          .first()
          .click()
        for (const width of WIDTHS) {
          await resizeFrame(page, width)
          await expect.poll(() => panel.region.evaluate((region) => region.clientWidth)).toBe(width)
          expect(await panel.region.evaluate(beyondTheEdge), `${width} px`).toEqual([])
        }
      })
    }

    test("what is cut is whole in the details, which keys alone open", async ({
      page,
      site,
      desktop,
      panel,
    }) => {
      await showJourney({ page, site, desktop, panel }, ROWS)
      await resizeFrame(page, 280)
      for (const view of ["Timeline", "Grid"]) {
        await panel.region.getByRole("radio", { name: view }).check()
        const button = panel.region.getByRole("button", { name: /^Details: / }).first()
        await button.press("Enter")
        const details = panel.region.getByRole("definition").filter({ hasText: LONG }).last()
        await expect(details).toBeVisible()
        expect(await details.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0)
        await button.press("Enter")
      }
    })
  })
}

test("(control: what reaches beyond the edge is found)", async ({ page, site, desktop, panel }) => {
  await showJourney({ page, site, desktop, panel }, ROWS)
  await resizeFrame(page, 400)
  await panel.region.evaluate((region) => {
    const wide = document.createElement("p")
    wide.className = "wide"
    wide.textContent = "x".repeat(200)
    region.append(wide)
  })
  expect(await panel.region.evaluate(beyondTheEdge)).toEqual(["P.wide"])
})

// What can be scrolled sideways, and each text or box that is painted beyond the panel's edge. What is there for screen
// readers alone is clipped to nothing, and what is cut on purpose is clipped by what it stands in.
function beyondTheEdge(region: Element): readonly string[] {
  const found: string[] = []
  const edge = region.getBoundingClientRect()
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    found.push("the page scrolls sideways")
  const nodes = document.createTreeWalker(region, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (element === null || element.closest("svg") !== null) continue
    const name = `${element.tagName}.${element.getAttribute("class") ?? ""}`
    if (node === element && scrollsSideways(element)) found.push(`${name} scrolls`)
    const isOut = boxesOf(node).some(
      (box) =>
        box.width > 0 && box.height > 0 && (box.left < edge.left - 1 || box.right > edge.right + 1),
    )
    if (isOut && !isClipped(node)) found.push(name)
  }
  return found

  function boxesOf(node: Node): readonly DOMRect[] {
    if (node instanceof Element) return [node.getBoundingClientRect()]
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  }

  function scrollsSideways(element: Element): boolean {
    const { overflowX } = getComputedStyle(element)
    // The strip's months keep the size that a finger needs, and scroll by themselves where they don't fit.
    if (element.matches(".cj-strip-scroller")) return false
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth
  }

  function isClipped(node: Node): boolean {
    if (node instanceof Element && getComputedStyle(node).clipPath !== "none") return true
    for (let at = node.parentElement; at !== null && at !== region; at = at.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      if (clipPath !== "none") return true
      if (overflowX !== "visible" && box.right <= edge.right + 1) return true
    }
    return false
  }
}
