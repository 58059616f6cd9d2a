import { describe, expect, test } from "vitest"
import {
  desktopOfToken,
  newToken,
  readDesktops,
  sha256,
} from "../../examples/journey-server/src/desktops.mjs"

const HASH = sha256("token").toString("hex")
const file = (...desktops: readonly unknown[]) => JSON.stringify({ desktops })
const entry = { name: "desk-1", origin: "https://desktop.example.com", tokenSha256: HASH }

describe("the file of desktops", () => {
  test("holds names, exact origins and hashes", () => {
    expect(readDesktops(file(entry))).toEqual([{ ...entry, tokenSha256: sha256("token") }])
  })

  test("may name this machine without TLS", () => {
    const origin = "http://localhost:8080"
    expect(readDesktops(file({ ...entry, origin }))[0]?.origin).toBe(origin)
  })

  test.each(
    [
      [
        "*",
        "null",
        "",
        "desktop.example.com",
        "https://*.example.com",
        "https://a.example.com/path",
      ],
      ["http://desktop.example.com", "https://u:p@a.example.com", "https://A.example.com", 7, null],
    ].flat(),
  )("refuses %j as an origin, naming the place", (origin) => {
    expect(() => readDesktops(file(entry, { ...entry, name: "b", origin }))).toThrow(
      /^desktops\[1\]\.origin: /,
    )
  })

  test.each([
    ["a list that is empty", file(), /^desktops: /],
    ["no list", "{}", /^desktops: /],
    ["two of one name", file(entry, entry), /^desktops: /],
    ["a name with spaces", file({ ...entry, name: "a b" }), /\.name: /],
    ["a token in place of its hash", file({ ...entry, tokenSha256: "token" }), /\.tokenSha256: /],
    ["a hash of another length", file({ ...entry, tokenSha256: HASH.slice(2) }), /\.tokenSha256: /],
  ])("refuses %s", (_what, json, words) => {
    expect(() => readDesktops(json)).toThrow(words)
  })
})

describe("a token", () => {
  const desktops = readDesktops(
    file(entry, { ...entry, name: "desk-2", tokenSha256: sha256("other").toString("hex") }),
  )

  test.each([
    ["Bearer token", "desk-1"],
    ["bearer token", "desk-1"],
    ["Bearer other", "desk-2"],
    ["Bearer ", undefined],
    ["Bearer token ", undefined],
    ["Basic token", undefined],
    ["token", undefined],
    [`Bearer ${HASH}`, undefined],
    ["", undefined],
    [undefined, undefined],
  ])("in the header %j belongs to %s", (header, name) => {
    expect(desktopOfToken(desktops, header)?.name).toBe(name)
  })

  test("belongs to nobody when the empty text's hash is in the file", () => {
    const empty = readDesktops(file({ ...entry, tokenSha256: sha256("").toString("hex") }))
    expect(desktopOfToken(empty, undefined)).toBeNull()
  })

  test("has 256 bits of its own", () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/)
    expect(newToken()).not.toBe(newToken())
  })
})
