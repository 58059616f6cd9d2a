import { describe, expect, it } from "vitest"
import { embeddersOf } from "../../scripts/deploy/embedders"

const config = (...hostOrigins: readonly unknown[]): string => JSON.stringify({ hostOrigins })

describe("embeddersOf", () => {
  it.each([
    [["https://desktop.example.com"], ["https://desktop.example.com"]],
    [["self"], ["'self'"]],
    [["HTTPS://Desktop.Example:443/"], ["https://desktop.example"]],
    [
      ["https://a.example:8443", "http://localhost:5173"],
      ["https://a.example:8443", "http://localhost:5173"],
    ],
    [["https://a.example", "https://a.example/"], ["https://a.example"]],
    [["https://bücher.example"], ["https://xn--bcher-kva.example"]],
  ])("names the origins of %j as a policy does", (origins, sources) => {
    expect(embeddersOf(config(...origins), [])).toEqual({ ok: true, sources })
  })

  it.each([
    ["no JSON", "hostOrigins: *", "not valid JSON"],
    ["no origins", "{}", "hostOrigins: is missing"],
    ["none of them", config(), "hostOrigins"],
    ["any origin", config("*"), "wildcard"],
    ["null", config("null"), "sandboxed"],
    ["a path", config("https://a.example/x"), "a path"],
    ["plain http", config("http://a.example"), "plain http"],
    ["a key that the panel would refuse", '{"hostOrigins":["self"],"timeoutMS":1}', "timeoutMs?"],
    ["a host that ends the directive", config("https://a.example;script-src"), "no host name has"],
    ["a host with quotes", config("https://a'.example"), "no host name has"],
    ["an underscore", config("https://a_b.example"), "can't name"],
    ["an address in brackets", config("http://[::1]:5173"), "can't name"],
  ])("refuses %s", (_what, text, reason) => {
    const embedders = embeddersOf(text, [])
    expect(embedders.ok ? "" : embedders.problems.join("\n")).toContain(reason)
  })

  it("lets further pages stand around the desktop, as strictly", () => {
    expect(embeddersOf(config("self"), ["https://crm.example"])).toEqual({
      ok: true,
      sources: ["'self'", "https://crm.example"],
    })
    const refused = embeddersOf(config("self"), ["https://*.crm.example"])
    expect(refused.ok ? "" : refused.problems.join("\n")).toContain("--ancestor has a wildcard")
  })
})
