import { describe, expect, it } from "vitest"
import { readConfig } from "../../src/embed/config"
import type { ConfigProblem } from "../../src/embed/configProblem"
import { ianaZone } from "../../src/model/time"
import { defaultCodecSettings } from "../../src/protocol/defaultCodecSettings"

const environment = {
  ownOrigin: "https://panel.example.com",
  timeZone: ianaZone("America/New_York"),
  locale: "en-US",
}
const MINIMAL = { hostOrigins: ["https://desktop.example.com"] }

const page = (input: unknown) =>
  readConfig(input, { name: "config.json", needsOrigins: true, environment })
const prop = (input: unknown) =>
  readConfig(input, { name: "config", needsOrigins: false, environment })

const settingsOf = (input: unknown) => {
  const result = page(input)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.config
}

const problemsOf = (input: unknown): readonly ConfigProblem[] => {
  const result = page(input)
  return result.ok ? [] : result.problems
}

describe("a configuration with hostOrigins alone", () => {
  it("is complete, and every other setting takes its default", () => {
    expect(settingsOf(MINIMAL)).toEqual({
      hostOrigins: ["https://desktop.example.com"],
      bridge: {
        codec: defaultCodecSettings(ianaZone("America/New_York")),
        times: { timeoutMs: 10_000, quarantineMs: 50_000 },
        stateSyncChannels: ["Amazon"],
      },
      policy: {
        firstScope: { channel: "all", months: 12 },
        requests: "covering",
        eachOf: null,
      },
      lookup: false,
      view: {
        months: [3, 6, 9, 12],
        firstScope: { channel: "all", months: 12 },
        timeZone: "America/New_York",
        locale: "en-US",
        theme: "auto",
        density: "comfortable",
        channelNames: new Map(),
        times: "absolute",
        numberDisplay: "grouped",
        words: undefined,
        privacy: false,
        shortcuts: true,
      },
    })
  })

  it("takes a key that is undefined for one that is left out", () => {
    expect(settingsOf({ ...MINIMAL, timeoutMs: undefined }).bridge.times.timeoutMs).toBe(10_000)
  })
})

describe("settings that are given", () => {
  it("reach the part of the panel that they are for", () => {
    const { bridge, policy, lookup, view } = settingsOf({
      ...MINIMAL,
      source: "journey-panel",
      months: [12, 1, 24],
      defaultMonths: 24,
      defaultChannel: "2",
      allChannels: "each",
      requestPolicy: "exact",
      dateOrder: "dmy",
      timeZone: "Asia/Kolkata",
      locale: "en-IN",
      theme: "dark",
      density: "compact",
      timeoutMs: 4000,
      quarantineMs: 0,
      maxRows: 100,
      numberPrefixes: ["9", "0065", "00"],
      accountNumberKey: "customer_key",
      stateSyncChannels: [],
      topic: "WebService",
      acceptJsonStrings: true,
      channelNames: { "7": "WhatsApp" },
      outcomeKinds: { "117": "callback", "0": "business" },
      numberFormat: "asGiven",
      numberDisplay: "plain",
      times: "relative",
      words: { panel: "Contact history" },
      lookup: true,
      privacy: true,
      shortcuts: false,
    })
    expect(bridge.codec).toEqual({
      source: "journey-panel",
      topic: "WebService",
      allChannels: "each",
      dateOrder: "dmy",
      timeZone: "Asia/Kolkata",
      maxRows: 100,
      numberPrefixes: ["0065", "00", "9"],
      numberFormat: "asGiven",
      accountNumberKey: "customer_key",
      acceptJsonStrings: true,
      outcomeKinds: new Map([
        [0, "business"],
        [117, "callback"],
      ]),
    })
    expect(bridge.times).toEqual({ timeoutMs: 4000, quarantineMs: 0 })
    expect(bridge.stateSyncChannels).toEqual([])
    expect(policy).toEqual({
      firstScope: { channel: "2", months: 24 },
      requests: "exact",
      eachOf: ["1", "2", "3"],
    })
    expect(lookup).toBe(true)
    expect(view).toEqual({
      months: [1, 12, 24],
      firstScope: { channel: "2", months: 24 },
      timeZone: "Asia/Kolkata",
      locale: "en-IN",
      theme: "dark",
      density: "compact",
      channelNames: new Map([["7", "WhatsApp"]]),
      numberDisplay: "plain",
      times: "relative",
      words: { panel: "Contact history" },
      privacy: true,
      shortcuts: false,
    })
  })

  it("start a new call with the longest period where 12 months are not on offer", () => {
    expect(settingsOf({ ...MINIMAL, months: [3, 9, 6] }).view.firstScope.months).toBe(9)
  })
})

describe("hostOrigins", () => {
  it.each([
    ["https://Desktop.Example:443/", "https://desktop.example"],
    ["http://localhost:5173", "http://localhost:5173"],
    ["self", "https://panel.example.com"],
  ])("[fault 9] reads %j as %s", (written, origin) => {
    expect(settingsOf({ hostOrigins: [written] }).hostOrigins).toEqual([origin])
  })

  it("keeps one of two spellings of the same origin", () => {
    const hostOrigins = ["https://desktop.example", "https://desktop.example/"]
    expect(settingsOf({ hostOrigins }).hostOrigins).toEqual(["https://desktop.example"])
  })

  it.each([
    "*",
    "null",
    "",
    "https://desktop.example/path",
    "https://user@desktop.example",
    "https://*.example.com",
    "desktop.example",
    "http://desktop.example",
    "javascript:alert(1)",
    "data:text/html,x",
  ])("[fault 8] refuses %j, and says at which place", (written) => {
    const problems = problemsOf({ hostOrigins: ["https://good.example", written] })
    expect(problems.map(({ key }) => key)).toEqual(["hostOrigins[1]"])
    expect(problems[0]?.problem).toContain(JSON.stringify(written))
  })

  it('refuses "self" in a page without an origin', () => {
    const result = readConfig(
      { hostOrigins: ["self"] },
      {
        name: "config.json",
        needsOrigins: true,
        environment: { ...environment, ownOrigin: "null" },
      },
    )
    expect(result).toMatchObject({ ok: false, problems: [{ key: "hostOrigins[0]" }] })
  })

  it("may be left out where the transport knows the desktop", () => {
    expect(prop({})).toMatchObject({ ok: true, config: { hostOrigins: [] } })
    expect(page({})).toMatchObject({ ok: false, problems: [{ key: "hostOrigins" }] })
  })

  it("may not be empty anywhere", () => {
    expect(problemsOf({ hostOrigins: [] }).map(({ key }) => key)).toEqual(["hostOrigins"])
    expect(prop({ hostOrigins: [] }).ok).toBe(false)
  })
})

describe("a configuration that is wrong", () => {
  it.each<[key: string, value: unknown, at: string]>([
    ["hostOrigins", "https://desktop.example.com", "hostOrigins"],
    ["hostOrigins", [5], "hostOrigins[0]"],
    ["source", 1, "source"],
    ["source", "  ", "source"],
    ["months", [], "months"],
    ["months", [3, 3], "months"],
    ["months", [3, 1.5], "months[1]"],
    ["months", ["3"], "months[0]"],
    ["defaultMonths", 5, "defaultMonths"],
    ["defaultChannel", "Voice", "defaultChannel"],
    ["defaultChannel", 2, "defaultChannel"],
    ["allChannels", "-2", "allChannels"],
    ["requestPolicy", "always", "requestPolicy"],
    ["dateOrder", "ymd", "dateOrder"],
    ["timeZone", "Mars/Olympus", "timeZone"],
    ["locale", "not a locale", "locale"],
    ["theme", "blue", "theme"],
    ["density", "dense", "density"],
    ["timeoutMs", "10000", "timeoutMs"],
    ["timeoutMs", 99, "timeoutMs"],
    ["timeoutMs", Number.NaN, "timeoutMs"],
    ["timeoutMs", null, "timeoutMs"],
    ["quarantineMs", -1, "quarantineMs"],
    ["maxRows", 0, "maxRows"],
    ["maxRows", Number.POSITIVE_INFINITY, "maxRows"],
    ["numberPrefixes", ["nine"], "numberPrefixes[0]"],
    ["numberPrefixes", "9", "numberPrefixes"],
    ["accountNumberKey", "", "accountNumberKey"],
    ["stateSyncChannels", [""], "stateSyncChannels[0]"],
    ["topic", "", "topic"],
    ["acceptJsonStrings", "true", "acceptJsonStrings"],
    ["channelNames", { WhatsApp: "7" }, "channelNames.WhatsApp"],
    ["channelNames", { "7": 7 }, "channelNames.7"],
    ["channelNames", [], "channelNames"],
    ["channelNames", { constructor: "x" }, "channelNames.constructor"],
    ["outcomeKinds", { "117": "call-back" }, "outcomeKinds.117"],
    ["outcomeKinds", { "0117": "callback" }, "outcomeKinds.0117"],
    ["numberFormat", "e164", "numberFormat"],
    ["lookup", 0, "lookup"],
    ["privacy", "no", "privacy"],
    ["shortcuts", {}, "shortcuts"],
  ])("refuses %s: %j by the key %s", (key, value, at) => {
    const problems = problemsOf({ ...MINIMAL, [key]: value })
    expect(problems.map((problem) => problem.key)).toEqual([at])
  })

  it("says what was wrong and what to do, with the deployer's own value", () => {
    expect(problemsOf({ ...MINIMAL, timeoutMs: "soon" })).toEqual([
      {
        key: "timeoutMs",
        problem: '"soon" is not a whole number of milliseconds from 100 to 600000',
        remedy: "Correct it, or take it out for the default, 10000.",
      },
    ])
  })

  it("is told everything at once, not one problem after the other", () => {
    const problems = problemsOf({ hostOrigins: ["*"], theme: "blue", colour: "red" })
    expect(problems.map(({ key }) => key)).toEqual(["colour", "hostOrigins[0]", "theme"])
  })

  it.each([
    ["timeoutMS", "Did you mean timeoutMs?"],
    ["hostOrigin", "Did you mean hostOrigins?"],
    ["allowEverything", "Take it out."],
  ])("hears of the unknown key %s: %s", (key, remedy) => {
    expect(problemsOf({ ...MINIMAL, [key]: 1 })).toEqual([
      { key, problem: "is not a setting", remedy },
    ])
  })

  it.each(["constructor", "__proto__", "toString"])(
    "hears of the key %s, which every object inherits",
    (key) => {
      const input: unknown = JSON.parse(`{"hostOrigins":["https://a.example"],"${key}":{}}`)
      expect(problemsOf(input).map((problem) => problem.key)).toEqual([key])
    },
  )

  it.each([[null], [[]], ["text"], [5], [undefined]])(
    "is refused under its own name when it is %j and no object",
    (input) => {
      expect(problemsOf(input).map(({ key }) => key)).toEqual(["config.json"])
    },
  )

  it("has long and invisible text shown short and visible", () => {
    const [problem] = problemsOf({ ...MINIMAL, theme: `\u202e${"x".repeat(5000)}` })
    expect(problem?.problem.length).toBeLessThan(160)
    expect(problem?.problem).toContain("\\u202e")
  })
})
