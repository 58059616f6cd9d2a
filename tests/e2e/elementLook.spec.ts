import type { Page } from "@playwright/test"
import { expect, test } from "./harness/elementTest"

const LOAD = `<script type="module" src="/element.js"></script>`
const BODY = `<main style="inline-size: 420px">
  <customer-journey id="journey" call-id="1" style="block-size: 480px"></customer-journey>
  <p id="control">A word of the page's own</p></main>`
const HOSTILE = `* { all: revert; font-size: 40px !important }
  html, body { color: red; line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-align: right;
    text-indent: 30px; white-space: pre; font-family: monospace; font-style: italic; cursor: wait; text-shadow: 1px 1px red;
    direction: ltr; list-style: square; visibility: visible }
  button, p, h2, h3, ul, li, section, div, input, time { padding: 20px; background: lime; border: 3px solid red !important }`

/** Of every element inside: its place in the element's box, and every computed value. */
type Look = readonly ReadonlyMap<string, string>[]

async function lookOf(page: Page): Promise<Look> {
  const lines = await page.evaluate(() => {
    const host = document.querySelector("#journey")
    if (host === null) throw new Error("there is no element")
    const home = host.getBoundingClientRect()
    return [...(host.shadowRoot?.querySelectorAll("*") ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const place = [x - home.x, y - home.y, width, height].map((value) => value.toFixed(2))
      const style = getComputedStyle(element)
      return [
        `element: ${element.tagName} ${element.getAttribute("class") ?? ""}`,
        // What takes no room is nowhere.
        `place: ${width + height === 0 ? "none" : place.join(" ")}`,
        ...[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`),
      ].join("\n")
    })
  })
  return lines.map(
    (text) =>
      new Map(
        text.split("\n").map((line) => {
          const colon = line.indexOf(": ")
          return [line.slice(0, colon), line.slice(colon + 2)]
        }),
      ),
  )
}

const boxOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = document.querySelector("#journey")
    if (host === null) throw new Error("there is no element")
    const { width, height } = host.getBoundingClientRect()
    return `${width}x${height} ${getComputedStyle(host).display}`
  })

/** What differs between two looks, each as `element, name: before -> after`. */
const differences = (before: Look, after: Look): readonly string[] =>
  before.flatMap((values, index) =>
    [...values]
      .filter(([name, value]) => after[index]?.get(name) !== value)
      .map(
        ([name, value]) =>
          `${values.get("element")}, ${name}: ${value} -> ${after[index]?.get(name)}`,
      ),
  )

/** What is still on its way to its look: the rows fade in from a refresh's grey. */
const moving = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.querySelector("#journey")?.shadowRoot?.getAnimations().length ?? Infinity,
  )

const controlSize = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const control = document.querySelector("#control")
    return control === null ? "" : getComputedStyle(control).fontSize
  })

test("a page's hostile CSS leaves the element's look unharmed, whenever it comes", async ({
  strangers,
  page,
  panel,
}) => {
  // It compares every computed value of some hundred elements three times.
  test.setTimeout(60_000)
  await strangers.open({ head: LOAD, body: BODY })
  await expect(panel.rows).toHaveCount(1)
  await expect.poll(() => moving(page)).toBe(0)
  const calm = await lookOf(page)
  expect(calm.length).toBeGreaterThan(40)
  expect(await boxOf(page)).toBe("420x480 block")

  await page.addStyleTag({ content: HOSTILE })
  // The control: what is the page's own does suffer.
  expect(await controlSize(page)).toBe("40px")
  await expect.poll(() => boxOf(page)).toBe("420x480 block")
  await expect.poll(() => moving(page)).toBe(0)
  expect(differences(calm, await lookOf(page))).toEqual([])

  await strangers.open({ head: `<style>${HOSTILE}</style>${LOAD}`, body: BODY })
  await expect(panel.rows).toHaveCount(1)
  expect(await boxOf(page)).toBe("420x480 block")
  await expect.poll(() => moving(page)).toBe(0)
  expect(differences(calm, await lookOf(page))).toEqual([])
})

test("the element's own rules reach nothing in the page", async ({ strangers, page, panel }) => {
  const body = `${BODY}<section class="cj-panel"><button class="cj-button">The page's own</button></section>`
  await strangers.open({ body })
  const look = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll("section, section *, p")].map((element) => {
        const style = getComputedStyle(element)
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ")
      }),
    )
  const before = await look()
  await page.evaluate(() => import(`${location.origin}/element.js`))
  await expect(panel.rows).toHaveCount(1)
  expect(await look()).toEqual(before)
})

test("the page may hide the element and lay it out as it likes", async ({
  strangers,
  page,
  panel,
}) => {
  await strangers.open({ head: LOAD, body: BODY })
  await expect(panel.rows).toHaveCount(1)
  const shownAs = (change: string): Promise<string> =>
    page.evaluate((declaration) => {
      const host = document.querySelector<HTMLElement>("#journey")
      if (host === null) return ""
      if (declaration === "hidden") host.hidden = true
      else host.style.cssText = declaration
      const { display } = getComputedStyle(host)
      host.hidden = false
      return display
    }, change)
  expect(await shownAs("hidden")).toBe("none")
  expect(await shownAs("display: none")).toBe("none")
  expect(await shownAs("display: grid")).toBe("grid")
  expect(await shownAs("")).toBe("block")
})

test("the theme's variables pass from the page into the element", async ({
  strangers,
  page,
  panel,
}) => {
  await strangers.open({
    head: `<style>main { --cj-surface: rgb(1, 2, 3) }</style>${LOAD}`,
    body: BODY,
  })
  await expect(panel.rows).toHaveCount(1)
  await expect(page.locator("[data-journey-panel]")).toHaveCSS("background-color", "rgb(1, 2, 3)")
})

test("[fault 31] works under a strict policy with Trusted Types, without a violation", async ({
  strangers,
  page,
  panel,
}) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"
  const violations = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  await strangers.open({
    head: LOAD,
    body: `<customer-journey id="journey" call-id="1"></customer-journey>`,
    headers: { "content-security-policy": policy },
  })
  await expect(panel.rows).toHaveCount(1)
  await panel.channel("SMS").click()
  await panel.channel("SMS").click()
  await panel.rows.getByRole("button").first().click()
  expect(await violations()).toEqual([])
  // The control: the policy is on, and a violation is noticed.
  const refused = await page.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>text</b>"
      return "allowed"
    } catch {
      return "refused"
    }
  })
  expect(refused).toBe("refused")
  await expect.poll(violations).toEqual(["require-trusted-types-for"])
})
