import { describe, expect, it, vi } from "vitest"
import { loadConfig } from "../../src/embed/iframePageConfig"
import { ianaZone } from "../../src/model/time"

const environment = {
  ownOrigin: "https://panel.example.com",
  timeZone: ianaZone("UTC"),
  locale: "en",
}

const answering = (body: string, status = 200) =>
  vi.fn<typeof fetch>().mockResolvedValue(new Response(body, { status }))

const failing = (error: unknown) => vi.fn<typeof fetch>().mockRejectedValue(error)

describe("loadConfig", () => {
  it("asks for the file beside the page, on the page's own origin, and reads it", async () => {
    const get = answering('{"hostOrigins":["https://desktop.example.com"]}')
    const result = await loadConfig(get, environment)
    expect(result).toMatchObject({
      ok: true,
      config: { hostOrigins: ["https://desktop.example.com"] },
      input: { hostOrigins: ["https://desktop.example.com"] },
    })
    expect(get).toHaveBeenCalledExactlyOnceWith(
      "./config.json",
      expect.objectContaining({ mode: "same-origin", cache: "no-cache" }),
    )
  })

  it.each([
    ["a missing file", answering("", 404), "could not be loaded: the server answered 404"],
    ["no connection", failing(new TypeError("x")), "could not be loaded: the request failed"],
    [
      "a server that hangs",
      failing(new DOMException("x", "TimeoutError")),
      "could not be loaded: the server did not answer",
    ],
    ["a fallback page", answering("\n<!doctype html>"), "is a web page, not JSON"],
    ["broken JSON", answering('{"hostOrigins": ['), "is not valid JSON"],
    ["an empty file", answering(""), "is not valid JSON"],
    ["JSON that is no object", answering("[]"), "an empty list is not an object of settings"],
  ])("names config.json and the reason for %s", async (_what, get, problem) => {
    const result = await loadConfig(get, environment)
    expect(result).toMatchObject({ ok: false, problems: [{ key: "config.json", problem }] })
  })

  it("needs hostOrigins: the page has nobody else to ask whom to trust", async () => {
    const result = await loadConfig(answering("{}"), environment)
    expect(result).toMatchObject({ ok: false, problems: [{ key: "hostOrigins" }] })
  })
})
