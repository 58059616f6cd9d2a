import { openStory } from "./harness/gallery"
import { expect, test } from "./harness/test"

// WCAG 1.4.1. What a row says by a colour it says by text or by a named icon too.
const ROW = "[data-journey-row]"

test("every outcome has its words, every way a named icon, every change its sign", async ({
  page,
  stories,
}) => {
  for (const story of ["parts-row--outcomes", "parts-row--ways", "parts-row--scores"]) {
    await openStory(page, stories, story, ROW)
    const silent = await page.locator(ROW).evaluateAll((rows) =>
      rows.flatMap((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? ""
        const names = [...row.querySelectorAll(".cj-way [role=img], .cj-way title, .cj-way-text")]
          .map((each) => each.getAttribute("aria-label") ?? each.textContent ?? "")
          .join(" ")
        const change = row.getAttribute("data-score-change") ?? ""
        const sign = change === "unknown" || change === "0" ? "" : change[0] === "-" ? "−" : "+"
        return [
          ...(text(".cj-outcome-text") === "" ? ["an outcome"] : []),
          ...(names.trim() === "" ? ["a way"] : []),
          ...(text(".cj-score").replace("-", "−").includes(sign) ? [] : [`a change of ${change}`]),
        ].map((missing) => `${missing} has no words: ${row.outerHTML.slice(0, 400)}`)
      }),
    )
    expect(silent, story).toEqual([])
  }
})

test("without any colour, what is chosen still differs: by the width of its border", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-journeys--thirty", ROW)
  const border = (pressed: string) =>
    page
      .locator(`.cj-toggle[aria-pressed=${pressed}]`)
      .first()
      .evaluate((each) => getComputedStyle(each).boxShadow)
  expect(await border("true")).toContain("inset")
  expect(await border("false")).toBe("none")
})

test("answered and other attempts of a month differ by their shape: full and hollow", async ({
  page,
  stories,
}) => {
  await openStory(page, stories, "panel-journeys--thirty", ROW)
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).fill)
  expect(await fill(".cj-strip-attempts")).toBe("none")
  expect(await fill(".cj-strip-answered")).not.toBe("none")
})
