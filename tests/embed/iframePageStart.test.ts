import { describe, expect, it, vi } from "vitest"
import { type ConfigResult, readConfig } from "../../src/embed/config"
import { decideStart } from "../../src/embed/iframePageStart"
import { ianaZone } from "../../src/model/time"

const ORIGIN = "https://panel.example.com"
const read = (input: unknown): ConfigResult =>
  readConfig(input, {
    name: "config.json",
    needsOrigins: true,
    environment: { ownOrigin: ORIGIN, timeZone: ianaZone("UTC"), locale: "en" },
  })
const good = () => Promise.resolve(read({ hostOrigins: ["self"] }))
const bad = () => Promise.resolve(read({ hostOrigins: ["*"] }))

describe("decideStart", () => {
  it("starts the panel when it is embedded and its configuration holds", async () => {
    expect(await decideStart({ origin: ORIGIN, embedded: true }, good)).toMatchObject({
      kind: "panel",
      config: { hostOrigins: [ORIGIN] },
    })
  })

  it("[fault 11] finds no desktop when the page was opened on its own", async () => {
    expect(await decideStart({ origin: ORIGIN, embedded: false }, good)).toMatchObject({
      kind: "failure",
      code: "NO_HOST",
    })
  })

  it.each([true, false])(
    "[fault 8] says what is wrong with its configuration, embedded: %j",
    async (embedded) => {
      expect(await decideStart({ origin: ORIGIN, embedded }, bad)).toMatchObject({
        kind: "failure",
        code: "CONFIG",
        problems: [{ key: "hostOrigins[0]" }],
      })
    },
  )

  it("[fault 6] asks for nothing in a sandbox without its own origin", async () => {
    const load = vi.fn(good)
    const start = await decideStart({ origin: "null", embedded: true }, load)
    expect(start).toEqual({ kind: "no-origin" })
    expect(load).not.toHaveBeenCalled()
  })
})
