import { describe, expect, it } from "vitest"
import { readConfig } from "../../src/embed/config"
import type { ConfigInput } from "../../src/embed/configInput"
import { ianaZone } from "../../src/model/time"
import { PLANTED_VALUES, type Quirks } from "./quirkyDesktop"
import { type CheckWish, runCheck } from "./runCheck"

const CONFIG: ConfigInput = { hostOrigins: ["https://desktop.example.com"] }

const suggested = async (wish: CheckWish): Promise<ConfigInput> =>
  (await runCheck({ config: CONFIG, ...wish })).report.config

describe("the config.json that fits", () => {
  const table: readonly [what: string, quirks: Partial<Quirks>, settings: ConfigInput][] = [
    ["a desktop as the tables have it", {}, {}],
    ["only WebService is heard", { topics: ["WebService"] }, { topic: "WebService" }],
    ["-1 is not answered", { all: "silence" }, { allChannels: "each" }],
    ["-1 is an error", { all: "error" }, { allChannels: "each" }],
    ["-1 brings Voice only", { all: "voice" }, { allChannels: "each" }],
    ["days first, without parts", { dates: "dmy" }, { dateOrder: "dmy" }],
    ["dates that need no order", { dates: "iso" }, {}],
    ["dates that nothing settles", { dates: "dmy below 13" }, {}],
    ["6 and 9 months are refused", { months: ["3", "12"] }, { months: [3, 12] }],
    ["12 months are refused", { months: ["3", "6"] }, { months: [3, 6], defaultMonths: 6 }],
    ["a source is needed", { source: "needed" }, { source: "Customer journey" }],
    ["a source is refused", { source: "refused" }, {}],
    [
      "Amazon and Genesys answer StateSync",
      { sync: ["Amazon", "Genesys"] },
      { stateSyncChannels: ["Amazon", "Genesys"] },
    ],
    ["answers come three times", { again: 2 }, {}],
    ["the number is known as it was given", { numberAsGiven: true }, { numberFormat: "asGiven" }],
    [
      "several at once",
      { topics: ["WebService"], all: "silence", dates: "dmy", again: 1 },
      {
        topic: "WebService",
        allChannels: "each",
        dateOrder: "dmy",
      },
    ],
  ]

  it.each(table)("%s", async (_what, quirks, settings) => {
    expect(await suggested({ quirks })).toEqual({ ...CONFIG, ...settings })
  })

  it("keeps what is set and works", async () => {
    const config: ConfigInput = { ...CONFIG, privacy: true, topic: "WebService", dateOrder: "mdy" }
    expect(await suggested({ config })).toEqual(config)
  })

  it("takes out what is set and doesn't work", async () => {
    const config: ConfigInput = { ...CONFIG, lookup: true }
    expect(await suggested({ config, quirks: { echo: "error" } })).toEqual(CONFIG)
  })

  it("asks for JSON text where messages come as such", async () => {
    expect(await suggested({ asText: true })).toEqual({ ...CONFIG, acceptJsonStrings: true })
  })

  it("waits longer for a slow desktop", async () => {
    expect(await suggested({ takesMs: 8000 })).toEqual({ ...CONFIG, timeoutMs: 16_000 })
  })

  it.each(table)("is one that the panel takes: %s", async (_what, quirks) => {
    const environment = { ownOrigin: "null", timeZone: ianaZone("UTC"), locale: "en" }
    const options = { name: "config.json", needsOrigins: true, environment }
    expect(readConfig(await suggested({ quirks }), options).ok).toBe(true)
  })
})

describe("the report", () => {
  const answerTo = async (question: string, wish: CheckWish): Promise<string> => {
    const { report } = await runCheck(wish)
    const found = report.findings.find((each) => each.question.startsWith(question))
    return `${found?.verdict}: ${found?.answer}`
  }

  it.each<[question: string, quirks: Partial<Quirks>, answer: RegExp]>([
    ["Does the desktop answer", {}, /^fits: Yes/],
    ["Does the desktop answer", { topics: [] }, /^problem: No\./],
    [
      "How does an error travel",
      {},
      /^fits: As Error \/ ApiError on LCM, .* in data\. It names the call/,
    ],
    ["How does an error travel", { error: "data " }, /in data\."data "/],
    ["How does an error travel", { error: "message" }, /in message\./],
    [
      "How does an error travel",
      { error: "reply" },
      /^fits: As CustomerJourney on LCM, .* in message\./,
    ],
    ["How does an error travel", { error: "silence" }, /^note: .*not answered/],
    ["How does an error travel", { error: "rows" }, /^problem: .*answered with rows/],
    ["How does an error travel", { topics: [] }, /^note: .*not answered/],
    ["Is callid echoed", {}, /under the call that is on/],
    ["Is callid echoed", { echo: "none" }, /under no call/],
    ["Is callid echoed", { echo: "error" }, /answered with an error: the look-up can’t work/],
    ["Do answers keep", {}, /^fits: .*in their order/],
    ["Do answers keep", { overtakes: true }, /^note: No/],
    ["Do answers keep", { error: "silence" }, /^unknown/],
    ["Does one question", { again: 2 }, /^note: No: \d+ further answers/],
    ["Does one question", {}, /^fits: Yes/],
    ["Does a single ChannelID", { narrows: false }, /^note: No/],
    ["Does MonthType", { narrows: false }, /^note: No/],
    ["Does MonthType", {}, /^fits: Yes/],
    ["In which order", { dates: "dmy below 13" }, /^problem: Nothing tells/],
    ["In which order", { dates: "iso" }, /^fits: Year first/],
    [
      "Which spelling",
      { topics: ["WebService"] },
      /^set: WebService only: Webservice is not answered/,
    ],
    ["Which channels answer", { sync: [] }, /^note: None did/],
    ["May ChannelID be a list", {}, /It seems so/],
    ["Are call events heard", {}, /^fits: Yes, on CustomerJourney/],
  ])("%s %j", async (question, quirks, answer) => {
    expect(await answerTo(question, { quirks })).toMatch(answer)
  })

  it("says that others' traffic is heard", async () => {
    const reply = {
      channel: "LCM",
      topic: "Webservice",
      subtopic: "CustomerJourney",
      message: { callid: "another", response: [] },
    }
    expect(await answerTo("Is what others", { unasked: [reply] })).toMatch(
      /1 of the replies unasked/,
    )
    expect(await answerTo("Is what others", {})).toMatch(/which proves nothing/)
  })

  it.each<Partial<Quirks>>([
    {},
    { error: "data ", again: 2, dates: "dmy" },
    { error: "reply", echo: "none", narrows: false },
    { all: "error", months: ["3"], source: "refused", overtakes: true },
  ])("holds nothing of the customer: %j", async (quirks) => {
    const { report } = await runCheck({ quirks, config: CONFIG })
    const text = JSON.stringify(report)
    for (const planted of PLANTED_VALUES) expect(text).not.toContain(planted)
  })
})

describe("how it asks", () => {
  it("sends nothing but GetCustomerJourney and StateSync", async () => {
    const { sent } = await runCheck()
    expect(new Set(sent.map(({ subtopic }) => subtopic))).toEqual(
      new Set(["GetCustomerJourney", "StateSync"]),
    )
  })

  it("lets time-out and quarantine pass after a question that got no answer", async () => {
    const quick = await runCheck()
    const silent = await runCheck({ quirks: { all: "silence" } })
    expect(silent.tookMs - quick.tookMs).toBeGreaterThanOrEqual(60_000)
  })

  it("ends where it is stopped, and reports what it has", async () => {
    const { seen, sent, report } = await runCheck({ stopAfter: 7 })
    expect(sent).toHaveLength(7)
    expect(seen.stopped).toBe(true)
    expect(report.findings.length).toBeGreaterThan(10)
  })
})
