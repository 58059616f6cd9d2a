import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { caddyText } from "../../scripts/deploy/caddyText"
import { nginxText } from "../../scripts/deploy/nginxText"
import {
  contentSecurityPolicy,
  HASHED_FILES,
  panelHeaders,
} from "../../scripts/deploy/panelHeaders"

const headers = panelHeaders(["'self'", "https://desktop.example.com"])

describe("the policy", () => {
  it("is that of fault 31, with Trusted Types and the embedders", () => {
    expect(contentSecurityPolicy(["https://desktop.example.com"]).split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors https://desktop.example.com",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })
})

describe.each([
  ["nginx", nginxText, (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ["Caddy", caddyText, (name: string, value: string) => `${name} "${value}"`],
])("the text for %s", (_name, write, line) => {
  it("holds every header whole", () => {
    const text = write(headers)
    for (const [name, value] of headers) expect(text).toContain(line(name, value))
  })
})

describe("what is kept for a year", () => {
  it.each([
    ["/assets/index-DkZ3_x-9.js", true],
    ["/journey/assets/page-a1B2c3D4.css", true],
    ["/index.html", false],
    ["/config.json", false],
    ["/assets/index.js", false],
    ["/favicon.svg", false],
  ])("%s: %s", (path, kept) => {
    expect(new RegExp(HASHED_FILES).test(path)).toBe(kept)
  })
})

it("says so when nginx could not read the policy", () => {
  const many = Array.from({ length: 50 }, (_, index) => `https://${"d".repeat(80)}${index}.example`)
  expect(() => nginxText(panelHeaders(many))).toThrow(
    "Content-Security-Policy is longer than nginx",
  )
})

it("docs/deployment.md shows the policy that is generated", () => {
  const page = readFileSync("docs/deployment.md", "utf8")
  for (const [name, value] of panelHeaders(["https://desktop.example.com"]))
    expect(page).toContain(`${name}: ${value}`)
})
