import { afterEach, expect, it, vi } from "vitest"
import { VERSION } from "../../../src/embed/version"

/** The module anew, as a second copy on the same page would be. */
async function copy() {
  vi.resetModules()
  return import("../../../src/embed/element/defineCustomerJourney")
}

afterEach(() => vi.unstubAllGlobals())

/** A registry of the test's own: the page's own can't forget. */
function registry(taken?: CustomElementConstructor) {
  const names = new Map(taken === undefined ? [] : [["customer-journey", taken]])
  const define = vi.fn((name: string, element: CustomElementConstructor) => {
    if (names.has(name)) throw new DOMException("defined already", "NotSupportedError")
    names.set(name, element)
  })
  vi.stubGlobal("customElements", { get: (name: string) => names.get(name), define })
  return define
}

it("defines the element once, however often it is called", async () => {
  const define = registry()
  const { defineCustomerJourney } = await copy()
  const definition = { defined: true, version: VERSION, activeVersion: VERSION }
  expect(defineCustomerJourney()).toEqual(definition)
  expect(defineCustomerJourney()).toEqual(definition)
  expect(define).toHaveBeenCalledTimes(1)
})

it("[fault 56] leaves the first definition alone, and names its version", async () => {
  const define = registry()
  const first = await copy()
  expect(first.defineCustomerJourney().defined).toBe(true)
  const second = await copy()
  expect(second.defineCustomerJourney()).toEqual({
    defined: false,
    version: VERSION,
    activeVersion: VERSION,
  })
  expect(define).toHaveBeenCalledTimes(1)
})

it("[fault 56] leaves another library's element of that name alone", async () => {
  registry(class extends HTMLElement {})
  const { defineCustomerJourney } = await copy()
  expect(defineCustomerJourney()).toEqual({
    defined: false,
    version: VERSION,
    activeVersion: "unknown",
  })
})
