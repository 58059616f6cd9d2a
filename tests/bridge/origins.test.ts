import { describe, expect, it } from "vitest"
import { isLoopback, parseOrigin } from "../../src/bridge/origins"

const ACCEPTED: readonly (readonly [written: string, origin: string])[] = [
  ["https://desktop.example.com", "https://desktop.example.com"],
  ["https://desktop.example.com/", "https://desktop.example.com"],
  ["https://Desktop.Example:443/", "https://desktop.example"],
  ["HTTPS://DESKTOP.EXAMPLE", "https://desktop.example"],
  ["https://desktop.example:8443", "https://desktop.example:8443"],
  ["https://desktop.example:80", "https://desktop.example:80"],
  ["https://desktop", "https://desktop"],
  ["https://desktop.example.", "https://desktop.example."],
  ["https://10.1.2.3", "https://10.1.2.3"],
  ["https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"],
  ["https://bücher.example", "https://xn--bcher-kva.example"],
  ["https://xn--bcher-kva.example", "https://xn--bcher-kva.example"],
  ["https://desk_top.example", "https://desk_top.example"],
  ["http://localhost:5173", "http://localhost:5173"],
  ["http://LOCALHOST:80/", "http://localhost"],
  ["http://host.localhost:5173", "http://host.localhost:5173"],
  ["http://127.0.0.1:5173", "http://127.0.0.1:5173"],
  ["http://127.8.9.10", "http://127.8.9.10"],
  ["http://[::1]:5173", "http://[::1]:5173"],
]

const REFUSED: readonly (readonly [written: string, problem: string])[] = [
  ["", 'is empty: write "https://desktop.example.com", for example'],
  [
    "null",
    'is "null", which every sandboxed page can claim to be: write "https://desktop.example.com", for example',
  ],
  ["*", "has a wildcard: write each origin in full"],
  ["https://*", "has a wildcard: write each origin in full"],
  ["https://*.example.com", "has a wildcard: write each origin in full"],
  ["https://desktop.example:*", "has a wildcard: write each origin in full"],
  [" https://desktop.example", "has spaces or control characters: take them out"],
  ["https://desktop.example\n", "has spaces or control characters: take them out"],
  ["https://desk\ttop.example", "has spaces or control characters: take them out"],
  ["https://desktop.example\u0000", "has spaces or control characters: take them out"],
  ["self", 'has no scheme such as https://: write "https://self"'],
  ["desktop.example", 'has no scheme such as https://: write "https://desktop.example"'],
  ["desktop.example:8443", 'has no scheme such as https://: write "https://desktop.example:8443"'],
  ["localhost:5173", 'has no scheme such as https://: write "https://localhost:5173"'],
  ["//desktop.example", 'has no scheme such as https://: write "https://desktop.example"'],
  ["https:desktop.example", 'has no scheme such as https://: write "https://desktop.example"'],
  ["http:desktop.example", 'has no scheme such as https://: write "https://desktop.example"'],
  ["desktop.example/https:", 'has no scheme such as https://: write "https://desktop.example"'],
  [
    "javascript:alert(1)",
    'has no scheme such as https://: write "https://desktop.example.com", for example',
  ],
  ["https://desktop.example/agent", 'has a path: write "https://desktop.example"'],
  ["https://desktop.example//", 'has a path: write "https://desktop.example"'],
  ["https://desktop.example/.", 'has a path: write "https://desktop.example"'],
  ["https://desktop.example\\agent", 'has a path: write "https://desktop.example"'],
  ["https://desktop.example?", 'has a query: write "https://desktop.example"'],
  ["https://desktop.example/?a=1", 'has a query: write "https://desktop.example"'],
  ["https://desktop.example?a=1", 'has a query: write "https://desktop.example"'],
  ["https://desktop.example#top", 'has a fragment: write "https://desktop.example"'],
  ["https://desktop.example#", 'has a fragment: write "https://desktop.example"'],
  ["https://desktop.example/#top", 'has a fragment: write "https://desktop.example"'],
  [
    "https://name:secret@desktop.example",
    'has a user name or password: write "https://desktop.example"',
  ],
  ["https://@desktop.example", 'has a user name or password: write "https://desktop.example"'],
  [
    "https://desktop.example@evil.example",
    'has a user name or password: write "https://evil.example"',
  ],
  [
    "https://",
    'is not an origin that a browser could have: write "https://desktop.example.com", for example',
  ],
  [
    "https://desktop.example:99999",
    'is not an origin that a browser could have: write "https://desktop.example.com", for example',
  ],
  [
    "https://desk^top.example",
    'is not an origin that a browser could have: write "https://desktop.example.com", for example',
  ],
  [
    "ftp://desktop.example",
    "has a scheme that no desktop can have: write https://, the host and the port",
  ],
  ["file:///", "has a scheme that no desktop can have: write https://, the host and the port"],
  [
    "ws://localhost:5173",
    "has a scheme that no desktop can have: write https://, the host and the port",
  ],
  [
    "chrome-extension://abcdef",
    "has a scheme that no desktop can have: write https://, the host and the port",
  ],
  [
    "http://desktop.example",
    'is plain http, which anybody on the way can change: write "https://desktop.example"',
  ],
  [
    "http://10.1.2.3:8080",
    'is plain http, which anybody on the way can change: write "https://10.1.2.3:8080"',
  ],
  [
    "http://localhost.example",
    'is plain http, which anybody on the way can change: write "https://localhost.example"',
  ],
  [
    "http://127.0.0.1.example",
    'is plain http, which anybody on the way can change: write "https://127.0.0.1.example"',
  ],
  [
    "http://notlocalhost",
    'is plain http, which anybody on the way can change: write "https://notlocalhost"',
  ],
  [
    "https://desktop.example:",
    'is not spelt as browsers spell it: write "https://desktop.example"',
  ],
  [
    "https://desktop.example:0443",
    'is not spelt as browsers spell it: write "https://desktop.example"',
  ],
  [
    "https://desktop%2eexample",
    'is not spelt as browsers spell it: write "https://desktop.example"',
  ],
  ["http://2130706433", 'is not spelt as browsers spell it: write "http://127.0.0.1"'],
  ["http://0x7f.1:5173", 'is not spelt as browsers spell it: write "http://127.0.0.1:5173"'],
  ["http://[0:0:0:0:0:0:0:1]", 'is not spelt as browsers spell it: write "http://[::1]"'],
]

// URLs allow them in a host; what a text with such an origin in it means to others (a policy's header, a shell) is anybody's guess.
const ODD = ["'", '"', ";", ",", "(", ")", "+", "=", "~", "$", "&", "{", "}", "`", "!"] as const

describe("parseOrigin", () => {
  it.each(ODD)("[fault 8] refuses a host with %s in it", (odd) => {
    const whole = {
      ok: false,
      problem:
        'hostOrigins[0] has a character that no host name has: write "https://desktop.example.com", for example',
    }
    expect(parseOrigin(`https://desk${odd}top.example`, "hostOrigins[0]")).toEqual(whole)
    const withPath = parseOrigin(`https://desk${odd}top.example/agent`, "hostOrigins[0]")
    expect(withPath).toMatchObject({
      problem: 'hostOrigins[0] has a path: write "https://desktop.example.com", for example',
    })
  })

  it.each(ACCEPTED)("[fault 9] takes %j as %s", (written, origin) => {
    expect(parseOrigin(written, "hostOrigins[0]")).toEqual({ ok: true, origin })
  })

  it.each(ACCEPTED)("gives what a browser calls the origin of %j", (written) => {
    const result = parseOrigin(written, "hostOrigins[0]")
    if (!result.ok) throw new Error(result.problem)
    expect(new URL(result.origin).origin).toBe(result.origin)
  })

  it.each(REFUSED)("[fault 8] refuses %j: it %s", (written, problem) => {
    expect(parseOrigin(written, "hostOrigins[0]")).toEqual({
      ok: false,
      problem: `hostOrigins[0] ${problem}`,
    })
  })

  it.each(REFUSED)("what it proposes instead of %j would be taken", (_, problem) => {
    const proposed = /write "([^"]+)"/.exec(problem)?.[1] ?? "https://desktop.example.com"
    expect(parseOrigin(proposed, "hostOrigins[0]").ok).toBe(true)
  })

  it("keeps a password out of the problem's text", () => {
    const result = parseOrigin("https://agent:pass1234@desktop.example", "host-origins")
    expect(JSON.stringify(result)).not.toMatch(/agent|pass1234/)
  })
})

describe("isLoopback", () => {
  it.each([
    ["localhost", true],
    ["panel.localhost", true],
    ["127.0.0.1", true],
    ["127.255.255.255", true],
    ["[::1]", true],
    ["1.127.0.0.1", false],
    ["128.0.0.1", false],
    ["localhost.example", false],
    ["127.0.0.1.example", false],
    ["[::2]", false],
    ["", false],
  ])("%s is this machine: %s", (hostname, expected) => {
    expect(isLoopback(hostname)).toBe(expected)
  })
})
