import { afterEach, describe, expect, it } from "vitest"
import { panelAddress } from "../../src/demo/panelAddress"

afterEach(() => {
  document.head.replaceChildren()
})

describe("panelAddress", () => {
  it("is what the page's meta element says, with its exact origin", () => {
    const meta = document.createElement("meta")
    meta.name = "journey-panel-url"
    meta.content = "http://localhost:5174/embed/index.html"
    document.head.append(meta)
    expect(panelAddress(document)).toEqual({
      url: "http://localhost:5174/embed/index.html",
      origin: "http://localhost:5174",
    })
  })

  it("is the page built beside this one, without it", () => {
    expect(panelAddress(document)).toEqual({
      url: new URL("./embed/index.html", document.baseURI).href,
      origin: location.origin,
    })
  })
})
