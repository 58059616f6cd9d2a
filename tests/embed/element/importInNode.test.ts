// @vitest-environment node
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }

it("[fault 57] the element's module can be imported where there is no window, and defines nothing there", async () => {
  expect(typeof window).toBe("undefined")
  const { CustomerJourneyElement, defineCustomerJourney } =
    await import("../../../src/embed/element")
  expect(CustomerJourneyElement.version).toBe(version)
  expect(defineCustomerJourney()).toEqual({ defined: false, version, activeVersion: null })
})
