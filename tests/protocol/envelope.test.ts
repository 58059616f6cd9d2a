import { describe, expect, it } from "vitest"
import { decodeMessage } from "../../src/protocol/decodeMessage"
import { MAX_JSON_LENGTH, readEnvelope } from "../../src/protocol/envelope"
import { reply, settingsWith } from "./make"

const settings = settingsWith()
const kindOf = (data: unknown, changes = {}): string =>
  decodeMessage(data, settingsWith(changes)).kind
const words = (channel: string, topic: string, subtopic: string): unknown => ({
  channel,
  topic,
  subtopic,
  message: { callid: "1", response: [] },
})

describe("[V1] [fault 15] the three words are compared trimmed and without case", () => {
  it.each([
    ["LCM", "WebService", "CustomerJourney"],
    ["lcm", "webservice", "customerjourney"],
    [" LCM ", " Webservice ", "\tCUSTOMERJOURNEY\n"],
  ])("%j / %j / %j is a reply", (...spelt) => {
    expect(kindOf(words(...spelt))).toBe("journey-reply")
  })

  it.each([
    ["LCM", "Webservices", "CustomerJourney"],
    ["LCM", "Web service", "CustomerJourney"],
    ["LCM", "WebService", "CustomerJourneys"],
    ["LCM2", "WebService", "CustomerJourney"],
    ["Amazon", "WebService", "CustomerJourney"],
    ["CustomerJourney", "WebService", "CustomerJourney"],
    ["constructor", "WebService", "CustomerJourney"],
    ["LCM", "__proto__", "CustomerJourney"],
    ["", "", ""],
    [`LCM${" ".repeat(100_000)}`, "WebService", "CustomerJourney"],
  ])("other words are not ours (%#)", (...spelt) => {
    expect(kindOf(words(...spelt))).toBe("not-ours")
  })

  it("hears the topic that the setting names besides the documented one", () => {
    const message = words("LCM", "Journeys", "CustomerJourney")
    expect(kindOf(message)).toBe("not-ours")
    expect(kindOf(message, { topic: "journeys" })).toBe("journey-reply")
    expect(kindOf(words("LCM", "WebService", "CustomerJourney"), { topic: "journeys" })).toBe(
      "journey-reply",
    )
  })

  it("takes words that are no text for nothing of ours", () => {
    expect(kindOf({ channel: ["LCM"], topic: "WebService", subtopic: "CustomerJourney" })).toBe(
      "not-ours",
    )
    expect(kindOf({ channel: "LCM", topic: 5, subtopic: "CustomerJourney" })).toBe("not-ours")
    expect(kindOf({ channel: "LCM" })).toBe("not-ours")
  })
})

describe("[V2] keys are compared trimmed and without case, as keys and nothing else", () => {
  it("hears an envelope in any case", () => {
    const message = {
      Channel: "LCM",
      TOPIC: "WebService",
      "subTopic ": "CustomerJourney",
      Message: { CallID: "7", Response: [] },
    }
    expect(decodeMessage(message, settings)).toEqual({
      kind: "journey-reply",
      callId: "7",
      rows: [],
    })
  })

  it("takes the first spelling that says anything", () => {
    const message = reply({ callId: "", CALLID: "7", callid: "8", response: [] })
    expect(decodeMessage(message, settings)).toMatchObject({ callId: "7" })
  })

  it("[fault 19] pollutes nothing by a key such as __proto__", () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"channel":"LCM","polluted":1},"constructor":{"prototype":{"polluted":1}},' +
        '"channel":"LCM","topic":"WebService","subtopic":"CustomerJourney",' +
        '"message":{"__proto__":{"callid":"9"},"callid":"__proto__","response":[]}}',
    )
    expect(decodeMessage(hostile, settings)).toMatchObject({ callId: "__proto__" })
    expect(Reflect.get({}, "polluted")).toBeUndefined()
  })

  it("reads own properties only", () => {
    const inherited: unknown = Object.create({
      channel: "LCM",
      topic: "WebService",
      subtopic: "CustomerJourney",
      message: { callid: "1", response: [] },
    })
    expect(kindOf(inherited)).toBe("not-ours")
    const message: object = Object.create({ channel: "Other" })
    const own = { Channel: "LCM", topic: "WebService", subtopic: "CustomerJourney" }
    Object.assign(message, own, { message: { callid: "1", response: [] } })
    expect(kindOf(message)).toBe("journey-reply")
  })
})

describe("[V3] what a message says may be in message, in data, or in a data inside either", () => {
  const inside = { callid: "1", response: [] }
  it.each([
    ["message", { message: inside }],
    ["data", { data: inside }],
    [
      "data in data, with the documented trailing space",
      { data: { packet: "x", "data ": inside } },
    ],
    ["data in message", { message: { data: inside } }],
  ])("%s", (_, carried) => {
    const envelope = { channel: "LCM", topic: "WebService", subtopic: "CustomerJourney" }
    expect(kindOf({ ...envelope, ...carried })).toBe("journey-reply")
  })
})

describe("[V4] [fault 13] whatever else comes is not ours, in silence", () => {
  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a number", 5],
    ["text", "LCM"],
    ["true", true],
    ["a list", [words("LCM", "WebService", "CustomerJourney")]],
    ["a date", new Date(0)],
    ["a map", new Map([["channel", "LCM"]])],
    ["a blob", new Blob(["x"])],
    ["a buffer", new ArrayBuffer(8)],
    ["a regular expression", /LCM/],
    ["an error", new Error("LCM")],
    ["a big integer", 10n],
    ["a symbol", Symbol("LCM")],
    ["a function", () => "LCM"],
  ])("%s", (_, data) => {
    expect(kindOf(data)).toBe("not-ours")
    expect(kindOf(data, { acceptJsonStrings: true })).toBe("not-ours")
  })
})

describe("[V4] foreign traffic ends at the first look", () => {
  it("reads its channel and nothing else", () => {
    const looks: string[] = []
    const watched = new Proxy(
      { channel: "Other", topic: "WebService", subtopic: "CustomerJourney", data: {} },
      {
        get: (target, key) => {
          looks.push(String(key))
          return Reflect.get(target, key)
        },
        ownKeys: (target) => {
          looks.push("all keys")
          return Reflect.ownKeys(target)
        },
      },
    )
    expect(kindOf(watched)).toBe("not-ours")
    expect(looks).toEqual(["channel"])
  })
})

describe("[V5] [fault 14] a JSON string is read only when the setting says so, and only up to a size", () => {
  const text = JSON.stringify(words("LCM", "WebService", "CustomerJourney"))

  it("[control 14] ignores it by default, and reads it when set", () => {
    expect(kindOf(text)).toBe("not-ours")
    expect(kindOf(text, { acceptJsonStrings: true })).toBe("journey-reply")
  })

  it("leaves a huge one unparsed", () => {
    const padded = text.padEnd(MAX_JSON_LENGTH + 1, " ")
    expect(kindOf(padded, { acceptJsonStrings: true })).toBe("not-ours")
    expect(kindOf(padded.slice(0, MAX_JSON_LENGTH), { acceptJsonStrings: true })).toBe(
      "journey-reply",
    )
  })

  it.each(["{", "{}}", "[]", '"LCM"', ""])("takes %j for nothing of ours", (broken) => {
    expect(kindOf(broken, { acceptJsonStrings: true })).toBe("not-ours")
  })
})

describe("[V1] an envelope has three words, the first of them one of ours", () => {
  const lcm = { channel: "LCM", topic: "Webservice", subtopic: "CustomerJourney" }

  it("is read in lower case, with its channel as it was written, too", () => {
    const data = { Channel: " Lcm ", TOPIC: "Webservice", subTopic: " CustomerJourney " }
    expect(readEnvelope(data, false)).toMatchObject({
      channel: "lcm",
      topic: "webservice",
      subtopic: "customerjourney",
      channelText: "Lcm",
    })
  })

  it.each<[what: string, data: unknown]>([
    ["no channel", { ...lcm, channel: undefined }],
    ["no topic", { ...lcm, topic: undefined }],
    ["no subtopic", { ...lcm, subtopic: undefined }],
    ["a topic that is no word", { ...lcm, topic: 5 }],
    ["a subtopic that is no word", { ...lcm, subtopic: {} }],
    ["a foreign channel", { ...lcm, channel: "Other" }],
    ["a foreign channel, in another case", { ...lcm, channel: undefined, CHANNEL: "Other" }],
    [
      "a foreign channel under a key of another case",
      { CHANNEL: "Other", topic: "t", subtopic: "s" },
    ],
    ["text", "LCM"],
    ["nothing", null],
    ["a list", [lcm]],
  ])("%s is none", (_what, data) => {
    expect(readEnvelope(data, false)).toBeNull()
  })
})
