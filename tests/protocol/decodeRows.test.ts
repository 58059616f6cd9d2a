import { describe, expect, it } from "vitest"
import { JourneyError } from "../../src/model/journeyError"
import type { Interaction } from "../../src/model/interaction"
import type { Quality } from "../../src/model/quality"
import type { CodecSettings } from "../../src/protocol/codecSettings"
import { decodeRows } from "../../src/protocol/decodeRows"
import { settle } from "../bridge/fakeClock"
import { settingsWith } from "./make"

const read = async (
  rows: readonly unknown[],
  changes: Partial<CodecSettings> = {},
): Promise<{ interactions: readonly Interaction[]; quality: Quality }> =>
  decodeRows(rows, settingsWith(changes))

/** The one interaction of a row, and what was noted about it. */
async function one(row: unknown, changes: Partial<CodecSettings> = {}): Promise<Interaction> {
  const { interactions } = await read([row], changes)
  const [interaction] = interactions
  if (interaction === undefined) throw new Error("the row was refused")
  return interaction
}

const UNKNOWN: Interaction = {
  ordinal: 0,
  contactId: null,
  campaignName: null,
  modeId: null,
  mode: null,
  outcomeId: null,
  outcome: null,
  outcomeKind: "unknown",
  agentName: null,
  comment: null,
  completedAt: null,
  completedText: null,
  channelId: null,
  targetValue: null,
  contactValue: null,
  scoreBefore: null,
  scoreAfter: null,
  direction: "unknown",
  repairs: null,
}

describe("[W1] every documented field is read, as text or as a number", () => {
  const row = {
    ContactID: 2,
    CampaignName: " Spring ",
    ModeID: "3",
    Mode: "Mobile",
    OutcomeID: "4",
    Outcome: "Callback",
    AgentName: "AECAgent",
    AgentComment: "Call\nback",
    ChannelType: "1",
    TargetValue: 0,
    ContactValue: 6_591_462_346,
    PreviousLeadScore: 10,
    CurrentLeadScore: "12.5",
    CallType: "INBOUND",
  }

  it("reads the other type in each place", async () => {
    expect(await one(row)).toEqual({
      ...UNKNOWN,
      contactId: "2",
      campaignName: "Spring",
      modeId: "3",
      mode: "Mobile",
      outcomeId: 4,
      outcome: "Callback",
      outcomeKind: "callback",
      agentName: "AECAgent",
      comment: "Call\nback",
      channelId: "1",
      targetValue: "0",
      contactValue: "6591462346",
      scoreBefore: 10,
      scoreAfter: 12.5,
      direction: "inbound",
    })
  })

  it("keeps a row of which nothing is known", async () => {
    expect(await one({})).toEqual(UNKNOWN)
  })
})

describe("[W2] [fault 23] keys are compared trimmed and without case; others are ignored", () => {
  it.each(["OutcomeID", "OutcomeId", "outcomeid", " OUTCOMEID "])("%j", async (key) => {
    expect(await one({ [key]: 3 })).toMatchObject({ outcomeKind: "busy" })
  })

  it("follows rows whose keys differ from one to the next", async () => {
    const rows = [{ Mode: "a" }, { MODE: "b", Outcome: "x" }, { Outcome: "y", Mode: "c" }]
    const { interactions } = await read(rows)
    expect(interactions).toMatchObject([
      { mode: "a", outcome: null },
      { mode: "b", outcome: "x" },
      { mode: "c", outcome: "y" },
    ])
  })

  it("ignores unknown keys, however named or long", async () => {
    const row: unknown = JSON.parse(
      `{"__proto__":{"Mode":"no"},"constructor":1,"prototype":2,"toString":3,"Mode":"a","${"k".repeat(9999)}":4}`,
    )
    expect(await one(row)).toEqual({ ...UNKNOWN, mode: "a" })
  })

  it("takes the first spelling that can be read, and counts one that says otherwise", async () => {
    const field = "OutcomeID"
    expect(await one({ OutcomeID: 3, OutcomeId: 4 })).toMatchObject({
      outcomeId: 3,
      repairs: [{ field, reason: "conflict" }],
    })
    expect(await one({ OutcomeID: "", OutcomeId: 4 })).toMatchObject({
      outcomeId: 4,
      repairs: null,
    })
    expect(await one({ OutcomeID: null, OutcomeId: 4 })).toMatchObject({ outcomeId: 4 })
    expect(await one({ OutcomeID: {}, OutcomeId: 4 })).toMatchObject({
      outcomeId: 4,
      repairs: null,
    })
    expect(await one({ OutcomeID: 4, OutcomeId: {} })).toMatchObject({
      outcomeId: 4,
      repairs: null,
    })
    expect(await one({ OutcomeID: 3, OutcomeId: "3" })).toMatchObject({ repairs: null })
    expect(await one({ Mode: "a", MODE: "b" })).toMatchObject({
      mode: "a",
      repairs: [{ field: "Mode", reason: "conflict" }],
    })
    expect(await one({ Mode: "a", MODE: "  " })).toMatchObject({ mode: "a", repairs: null })
    expect(await one({ Mode: "  ", MODE: "b" })).toMatchObject({ mode: "b", repairs: null })
  })
})

describe("[W3] what is no object is no row: refused and counted", () => {
  it("keeps the places of the others", async () => {
    const { interactions, quality } = await read([null, { Mode: "a" }, "row", 5, [{ Mode: "b" }]])
    expect(interactions).toEqual([{ ...UNKNOWN, ordinal: 1, mode: "a" }])
    expect(quality).toEqual({ received: 5, repairs: [], refused: 4, duplicates: 0, cut: 0 })
  })
})

describe("[W4] [fault 23] absent, null and empty are unknown, without a repair; 0 is a score", () => {
  it.each([undefined, null, "", "  "])("%j is unknown everywhere", async (value) => {
    const names = ["PreviousLeadScore", "CurrentLeadScore", "Outcome", "CallType", "ChannelType"]
    const row = Object.fromEntries([...names, "CallCompletedTime"].map((name) => [name, value]))
    expect(await one(row)).toEqual(UNKNOWN)
  })

  it.each([0, "0", "0.0", -0, "-0"])("%j is a score of 0", async (score) => {
    const { scoreBefore, scoreAfter, repairs } = await one({
      PreviousLeadScore: score,
      CurrentLeadScore: score,
    })
    expect([scoreBefore, scoreAfter, repairs]).toEqual([0, 0, null])
  })
})

describe("[W5] only plain numerals are numbers", () => {
  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["-3.5", -3.5],
    ["+7", 7],
    [".5", 0.5],
    ["5.", 5],
    ["007", 7],
    ["7".padStart(32, "0"), 7],
  ])("%j is %d", async (text, score) => {
    expect(await one({ CurrentLeadScore: text })).toMatchObject({
      scoreAfter: score,
      repairs: null,
    })
  })

  it.each([
    "7".padStart(33, "0"),
    "1,5",
    "1e3",
    "0x10",
    "Infinity",
    "NaN",
    "12%",
    "--1",
    "1 2",
    "९",
    "1".repeat(50),
  ])("%j can't be read", async (text) => {
    expect(await one({ CurrentLeadScore: text })).toMatchObject({
      scoreAfter: null,
      repairs: [{ field: "CurrentLeadScore", reason: "unreadable" }],
    })
  })

  it.each([Number.NaN, Infinity])("%d can't either", async (score) => {
    expect(await one({ CurrentLeadScore: score })).toMatchObject({
      scoreAfter: null,
      repairs: [{ field: "CurrentLeadScore", reason: "unreadable" }],
    })
  })

  it("an outcome's id is a whole one", async () => {
    expect(await one({ OutcomeID: "1.5" })).toMatchObject({
      outcomeId: null,
      repairs: [{ field: "OutcomeID", reason: "unreadable" }],
    })
  })

  it("a number beyond exactness is nobody's telephone number", async () => {
    expect(await one({ ContactValue: Number.MAX_SAFE_INTEGER })).toMatchObject({
      contactValue: "9007199254740991",
      repairs: null,
    })
    expect(await one({ ContactValue: 2 ** 60 })).toMatchObject({
      contactValue: null,
      repairs: [{ field: "ContactValue", reason: "unreadable" }],
    })
  })
})

describe("[W6] [fault 21] any other type is unknown, and marked", () => {
  const cycle: Record<string, unknown> = {}
  cycle["self"] = cycle
  class Person {
    readonly name = "x"
    toString(): string {
      return "<b>x</b>"
    }
  }
  it.each([
    ["an object", { a: 1 }],
    ["a list", ["text"]],
    ["a cycle", cycle],
    ["a class's instance", new Person()],
    ["a boxed text", new String("text")],
    ["a date", new Date(0)],
    ["true", true],
    ["a big integer", 10n],
    ["a symbol", Symbol("x")],
    ["a function", () => "x"],
  ])("%s", async (_, value) => {
    const row = { AgentComment: value, CurrentLeadScore: value, CallCompletedTime: value }
    expect(await one(row)).toEqual({
      ...UNKNOWN,
      repairs: ["CallCompletedTime", "AgentComment", "CurrentLeadScore"].map((field) => ({
        field,
        reason: "wrong-type",
      })),
    })
  })
})

describe("[W7] [fault 22] text is cut at its cap, with a mark", () => {
  it.each([
    ["AgentComment", "comment", 4000],
    ["CampaignName", "campaignName", 200],
    ["Outcome", "outcome", 200],
    ["AgentName", "agentName", 200],
    ["Mode", "mode", 200],
    ["ContactValue", "contactValue", 256],
  ] as const)("%s at %s: %d", async (field, property, cap) => {
    const row = await one({ [field]: "x".repeat(1_000_000) })
    expect(row[property]).toBe(`${"x".repeat(cap - 1)}…`)
    expect(row.repairs).toEqual([{ field, reason: "cut" }])
    const whole = await one({ [field]: "x".repeat(cap) })
    expect(whole[property]).toHaveLength(cap)
    expect(whole.repairs).toBeNull()
  })

  it.each([" x", "x ", "\u00A0x", "x\u00A0", "\nx", "x\t", "\u3000x\u3000"])(
    "what surrounds it is no part of it: %j",
    async (text) => {
      expect(await one({ AgentComment: text })).toMatchObject({ comment: "x", repairs: null })
    },
  )

  it("never cuts a character in two", async () => {
    const { comment } = await one({ AgentComment: `x${"😀".repeat(4000)}` })
    expect(comment).toBe(`x${"😀".repeat(1999)}…`)
    const { comment: even } = await one({ AgentComment: "😀".repeat(4000) })
    expect(even).toBe(`${"😀".repeat(1999)}…`)
  })

  it("keeps markup, templates, links and overrides as the text they are", async () => {
    const texts = [
      "<script>alert(1)</script>",
      "{{constructor.constructor('alert(1)')()}}",
      "javascript:alert(1)",
      "\u202Egnirts\u202C\u200B",
      "Z̸̡̢͇̓a̴l̶g̷o̵",
      '=HYPERLINK("x")',
    ]
    for (const text of texts) {
      expect(await one({ AgentComment: text, ContactValue: text })).toMatchObject({
        comment: text,
        contactValue: text,
        repairs: null,
      })
    }
  })
})

describe("[W8] ids and words lead to kinds; what isn't known keeps its name", () => {
  it.each([
    [0, "success"],
    [2, "invalid"],
    [3, "busy"],
    [4, "callback"],
    [5, "do-not-call"],
    [6, "fax"],
    [7, "machine"],
    [8, "no-answer"],
    [9, "rejected"],
    [100, "business"],
    ["214", "business"],
    [1, "unknown"],
    [-1, "unknown"],
    [55, "callback"],
  ])("outcome %j is %s", async (OutcomeID, outcomeKind) => {
    const outcomeKinds = new Map([[55, "callback"]] as const)
    expect(await one({ OutcomeID, Outcome: "Name" }, { outcomeKinds })).toMatchObject({
      outcome: "Name",
      outcomeKind,
    })
  })

  it.each([
    [1, "1"],
    ["2", "2"],
    ["02", "2"],
    ["0012", "12"],
    ["00", "0"],
    ["100", "100"],
    ["02x", "02x"],
    ["x02", "x02"],
    [7, "7"],
    ["Voice", "2"],
    ["EMAIL", "3"],
    ["sms", "1"],
    ["WhatsApp", "WhatsApp"],
    ["0", "0"],
  ])("channel %j is %s", async (ChannelType, channelId) => {
    expect(await one({ ChannelType })).toMatchObject({ channelId, repairs: null })
  })

  it.each([
    ["Inbound", "inbound"],
    [" outbound ", "outbound"],
  ])("call type %j is %s", async (CallType, direction) => {
    expect(await one({ CallType })).toMatchObject({ direction, repairs: null })
  })

  it.each(["Sideways", "In", 1])("call type %j can't be read", async (CallType) => {
    expect(await one({ CallType })).toMatchObject({
      direction: "unknown",
      repairs: [{ field: "CallType", reason: "unreadable" }],
    })
  })
})

describe("[W9] [fault 18] a reply is read up to a number of rows", () => {
  it("counts the rest as cut", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ ContactID: index }))
    const { interactions, quality } = await read(rows, { maxRows: 50 })
    expect(interactions).toHaveLength(50)
    expect(quality).toMatchObject({ received: 200, cut: 150 })
  })

  it("is refused whole beyond a million", { timeout: 60_000 }, async () => {
    const refusal = await read(Array.from({ length: 1_000_001 })).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(JourneyError)
    expect(refusal).toMatchObject({
      code: "TOO_LARGE",
      retryable: false,
      message: "The reply has more than 1,000,000 rows.",
    })
    const { quality } = await read(Array.from({ length: 1_000_000 }), { maxRows: 1 })
    expect(quality).toMatchObject({ refused: 1, cut: 999_999 })
  })
})

describe("[W10] a large reply is read in slices, a small one in one go", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({ ContactID: String(index) }))

  it("gives the page its turn whenever the slice is used up", async () => {
    let nowMs = 0
    const turns: number[] = []
    const { interactions } = await decodeRows(rows, settingsWith(), {
      sliceMs: 8,
      nowMs: () => (nowMs += 1),
      yieldToPage: async () => void turns.push(nowMs),
    })
    expect(interactions).toHaveLength(1000)
    // The clock is read once in 32 rows and once more when they are merged, and moves 1 ms each time.
    expect(turns).toEqual([9, 18, 27, 36])
  })

  it("goes on only when the page has had its turn: while it reads, settles dates and merges", async () => {
    const turns: (() => void)[] = []
    const dated = rows.slice(0, 96).map((row) => ({ ...row, CallCompletedTime: "5/12/2020" }))
    const reading = decodeRows([...dated, { CallCompletedTime: "1/13/2020" }], settingsWith(), {
      sliceMs: 0,
      yieldToPage: () => new Promise((resolve) => turns.push(resolve)),
    })
    // 97 rows in lots of 32, 96 dates likewise, and the merging.
    for (let given = 1; given <= 7; given += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      await settle()
      expect(turns).toHaveLength(given)
      turns[given - 1]?.()
    }
    expect((await reading).interactions).toHaveLength(97)
  })

  it("never yields within one slice", async () => {
    const yieldToPage = async (): Promise<void> => expect.unreachable()
    await decodeRows(rows, settingsWith(), { nowMs: () => 0, yieldToPage })
  })

  it("reads the same with slices as without", async () => {
    const mixed = rows.map((row, index) => ({
      ...row,
      CallCompletedTime: `${1 + (index % 12)}/5/2020`,
    }))
    const sliced = await decodeRows(
      [...mixed, { CallCompletedTime: "1/13/2020" }],
      settingsWith(),
      {
        sliceMs: 0,
        yieldToPage: async () => undefined,
      },
    )
    expect(sliced).toEqual(await read([...mixed, { CallCompletedTime: "1/13/2020" }]))
  })
})

describe("[W11] rows come out newest first, duplicates merged, all of it counted", () => {
  it("puts undated rows last and merges exact duplicates", async () => {
    const old = { CallCompletedTime: "2020-05-12T09:00:00Z" }
    const young = { CallCompletedTime: "2020-06-12T09:00:00Z" }
    const { interactions, quality } = await read([{ Mode: "undated" }, old, young, { ...old }])
    expect(interactions.map(({ ordinal }) => ordinal)).toEqual([2, 1, 0])
    expect(quality.duplicates).toBe(1)
  })

  it("counts repairs by field and reason, most frequent first, without values", async () => {
    const { quality } = await read([
      { CurrentLeadScore: "secret", Mode: {} },
      { CurrentLeadScore: "secret", Mode: "a" },
      { CurrentLeadScore: "secret", Mode: "b" },
    ])
    expect(quality.repairs).toEqual([
      { field: "CurrentLeadScore", reason: "unreadable", count: 3 },
      { field: "Mode", reason: "wrong-type", count: 1 },
    ])
  })
})

describe("[W12] [fault 19] [fault 21] no row makes the reader throw or leaves a trace", () => {
  it("survives rows that resist", async () => {
    const throwing = new Proxy({}, { ownKeys: () => expect.unreachable() })
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const getter = Object.defineProperty({ Mode: "a" }, "Outcome", {
      enumerable: true,
      get: () => {
        throw new Error("6591462346")
      },
    })
    const lying = new Proxy({ Mode: "b" }, { get: () => expect.unreachable(), has: () => false })
    const { interactions, quality } = await read([throwing, proxy, getter, lying])
    expect(interactions).toMatchObject([{ mode: null }, { mode: "a" }])
    // The three that tell nothing are rows of which nothing is known, and so one.
    expect(quality).toMatchObject({ received: 4, refused: 0, duplicates: 2 })
  })

  it("takes a key like __proto__ for text", async () => {
    expect(await one({ Outcome: "__proto__", CallType: "constructor" })).toMatchObject({
      outcome: "__proto__",
      direction: "unknown",
    })
    expect(Reflect.get({}, "Mode")).toBeUndefined()
  })

  // What a reply would be if it came as text and were merged into something, as many a widget does.
  const HOSTILE: unknown = JSON.parse('{ "__proto__": { "Mode": "of everybody" } }')

  it("gives a row whose key is __proto__ no power over others", async () => {
    expect(await one(HOSTILE)).toMatchObject({ mode: null })
    expect(Reflect.get({}, "Mode")).toBeUndefined()
  })

  it("[control 19] the same row, merged key by key, is every object's", () => {
    const merge = (into: object, from: object): void => {
      for (const [key, value] of Object.entries(from)) {
        const there: unknown = Reflect.get(into, key)
        if (typeof value === "object" && value !== null && typeof there === "object" && there)
          merge(there, value as object)
        else Reflect.set(into, key, value)
      }
    }
    try {
      merge({}, HOSTILE as object)
      expect(Reflect.get({}, "Mode")).toBe("of everybody")
    } finally {
      Reflect.deleteProperty(Object.prototype, "Mode")
    }
  })
})
