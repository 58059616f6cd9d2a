import { expect, it } from "vitest"
import { functionTransport } from "../../../src/bridge/functionTransport"
import { createCarrierHolder } from "../../../src/embed/element/carrierHolder"
import type { ElementCarrier } from "../../../src/embed/element/elementPlan"

const embedder = (...origins: string[]): ElementCarrier => ({ kind: "embedder", origins })
const message = { channel: "LCM", topic: "Webservice", subtopic: "x" }
// Another window than this one; nothing listens there.
const holder = () =>
  createCarrierHolder(() => ({ closed: false, postMessage() {} }) as unknown as Window)

it("makes one transport for the same origins, and another for others", () => {
  const carriers = holder()
  const first = carriers.transportFor(embedder("https://a.example", "https://b.example"))
  expect(carriers.transportFor(embedder("https://a.example", "https://b.example"))).toBe(first)
  expect(carriers.transportFor(embedder("https://a.example"))).not.toBe(first)
})

it("ends what it made once another is in use", () => {
  const carriers = holder()
  const first = carriers.transportFor(embedder("https://a.example"))
  const second = carriers.transportFor(embedder("https://b.example"))
  expect(() => first.post(message)).not.toThrow()
  carriers.endOthers(second)
  expect(() => first.post(message)).toThrow("disposed")
  expect(() => second.post(message)).not.toThrow()
  carriers.endOthers(null)
  expect(() => second.post(message)).toThrow("disposed")
})

it("gives a given one as it is, and never ends it", () => {
  const carriers = holder()
  const transport = functionTransport({ post: () => {}, subscribe: () => () => {} })
  expect(carriers.transportFor({ kind: "given", transport })).toBe(transport)
  carriers.endOthers(null)
  expect(() => transport.post(message)).not.toThrow()
})
