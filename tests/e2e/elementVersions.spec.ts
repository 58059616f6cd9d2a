import { expect, OTHER_VERSION, test } from "./harness/elementTest"
import { readFileSync } from "node:fs"

const { version: VERSION } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }
const LOAD = (path: string): string => `<script type="module" src="${path}"></script>`
const ELEMENT = `<customer-journey call-id="1"></customer-journey>`

for (const { first, second } of [
  { first: VERSION, second: OTHER_VERSION },
  { first: OTHER_VERSION, second: VERSION },
]) {
  const pathOf = (version: string): string =>
    version === VERSION ? "/element.js" : "/other/element.js"

  test(`[fault 56] ${second} after ${first}: the first stays, nothing is thrown, and the second says so`, async ({
    strangers,
    page,
    panel,
  }) => {
    await strangers.open({ head: LOAD(pathOf(first)) + LOAD(pathOf(second)), body: ELEMENT })
    await expect(panel.rows).toHaveCount(1)
    const said = await page.evaluate(async (path) => {
      const { defineCustomerJourney } = await import(location.origin + path)
      const element = document.querySelector("customer-journey")
      const active: unknown = customElements.get("customer-journey")
      return {
        active: Reflect.get(active as object, "version"),
        definition: defineCustomerJourney(),
        diagnosed: (element as unknown as { diagnostics(): { version: string } }).diagnostics()
          .version,
      }
    }, pathOf(second))
    expect(said).toEqual({
      active: first,
      definition: { defined: false, version: second, activeVersion: first },
      diagnosed: first,
    })
    expect(strangers.complaints).toEqual([])
  })
}

test("[fault 56] the same module twice is one definition", async ({ strangers, page, panel }) => {
  await strangers.open({
    head: LOAD("/element.js") + LOAD("/element.js?again"),
    body: ELEMENT,
  })
  await expect(panel.rows).toHaveCount(1)
  expect(
    await page.evaluate(async () => {
      const { defineCustomerJourney } = await import(`${location.origin}/element.js`)
      return defineCustomerJourney()
    }),
  ).toEqual({ defined: true, version: VERSION, activeVersion: VERSION })
  expect(strangers.complaints).toEqual([])
})

test("[fault 56] an element of one version and a React panel of another, side by side over one desktop", async ({
  strangers,
  page,
}) => {
  await strangers.open({
    head: LOAD("/other/element.js"),
    body: `${ELEMENT}<div id="react" style="block-size: 300px"></div><script src="/react.js"></script>`,
  })
  const element = page.locator("customer-journey").getByRole("region", { name: "Customer journey" })
  const react = page.locator("#react").getByRole("region", { name: "Customer journey" })
  await expect(element).toContainText("Comment of 1")
  await expect(react).toContainText("Comment of react")
  await expect(element).not.toContainText("Comment of react")
  await expect(react).not.toContainText("Comment of 1")
  await expect(page.locator("html")).toHaveAttribute("data-react-version", VERSION)
  expect(strangers.complaints).toEqual([])
})
