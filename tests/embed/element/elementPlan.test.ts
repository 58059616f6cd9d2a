import { describe, expect, it } from "vitest"
import { functionTransport } from "../../../src/bridge/functionTransport"
import type { ElementInput } from "../../../src/embed/element/elementInput"
import { elementPlan } from "../../../src/embed/element/elementPlan"
import { ianaZone } from "../../../src/model/time"

const place = (embedded: boolean) => ({
  embedded,
  environment: {
    ownOrigin: "https://panel.example.com",
    timeZone: ianaZone("UTC"),
    locale: "en",
  },
})
const transport = functionTransport({ post: () => {}, subscribe: () => () => {} })

const told = ({
  attributes = {},
  ...properties
}: Partial<Omit<ElementInput, "attributes">> & {
  readonly attributes?: Readonly<Record<string, string>>
}): ElementInput => ({
  call: undefined,
  transport: undefined,
  config: undefined,
  ...properties,
  attributes: new Map(Object.entries(attributes)),
})

const planOf = (input: Parameters<typeof told>[0], embedded = true) =>
  elementPlan(told(input), place(embedded))

describe("the call", () => {
  it.each([
    ["nothing is told: it is followed", {}, undefined, undefined],
    ["the property is null: none, whatever the attributes say", { "call-id": "1" }, null, null],
    ["call-id alone", { "call-id": "1" }, undefined, { id: "1" }],
    [
      "every attribute",
      { "call-id": "1", "account-number": "2|3", "contact-number": "4", "campaign-name": "Spring" },
      undefined,
      { id: "1", accountNumber: "2|3", contactNumber: "4", campaignName: "Spring" },
    ],
    ["attributes without call-id: none yet", { "contact-number": "4" }, undefined, null],
    ["the property over the attributes", { "call-id": "1" }, { id: 2 }, { id: 2 }],
  ])("%s", (_, attributes, call, expected) => {
    expect(planOf({ attributes, call, transport })).toMatchObject({ kind: "panel" })
    expect(planOf({ attributes, call, transport })).toHaveProperty("call", expected)
  })
})

describe("the carrier", () => {
  it.each([
    ["the transport, where it is given", { transport }, { kind: "given", transport }],
    [
      "the transport, ahead of host-origins",
      { transport, attributes: { "host-origins": "https://a.example" } },
      { kind: "given", transport },
    ],
    [
      "host-origins, by spaces and commas, normalised",
      { attributes: { "host-origins": "https://A.example/ , https://b.example:443\n self" } },
      {
        kind: "embedder",
        origins: ["https://a.example", "https://b.example", "https://panel.example.com"],
      },
    ],
    [
      "the configuration's hostOrigins",
      { config: { hostOrigins: ["https://a.example"] } },
      { kind: "embedder", origins: ["https://a.example"] },
    ],
    [
      "the attribute, ahead of the configuration's",
      {
        attributes: { "host-origins": "https://b.example" },
        config: { hostOrigins: ["https://a.example"] },
      },
      { kind: "embedder", origins: ["https://b.example"] },
    ],
  ])("is %s", (_, input, carrier) => {
    expect(planOf(input)).toMatchObject({ kind: "panel", carrier })
  })

  it("is nobody, where none is told", () => {
    expect(planOf({ attributes: { "call-id": "1" } })).toEqual({ kind: "no-carrier" })
  })

  it("finds no desktop where nobody embeds the page", () => {
    const attributes = { "host-origins": "https://a.example" }
    expect(planOf({ attributes }, false)).toMatchObject({ kind: "problem", code: "NO_HOST" })
    expect(planOf({ attributes, transport }, false)).toMatchObject({ kind: "panel" })
  })
})

describe("what is wrong", () => {
  it.each([
    ["host-origins[1]", { attributes: { "host-origins": "https://a.example *" } }],
    ["hostOrigins[0]", { config: { hostOrigins: ["*"] } }],
    ["hostOrigin", { config: { hostOrigin: "https://a.example" } }],
    ["call-id", { attributes: { "call-id": "1".repeat(501) }, transport }],
    ["campaign-name", { attributes: { "call-id": "1", "campaign-name": "x".repeat(501) } }],
    ["config", { config: [], transport }],
    ["call", { call: "12345", transport }],
    ["transport", { transport: () => {} }],
  ])("is named: %s", (key, input) => {
    const plan = planOf(input)
    expect(plan).toMatchObject({ kind: "problem", code: "CONFIG" })
    expect(plan.kind === "problem" ? plan.problems.map((problem) => problem.key) : []).toContain(
      key,
    )
  })

  it("is told all at once", () => {
    const plan = planOf({ call: 1, transport: 2, config: 3, attributes: { call: "4" } })
    expect(plan.kind === "problem" ? plan.problems.map(({ key }) => key) : []).toEqual([
      "call",
      "call",
      "transport",
      "config",
    ])
  })

  it("never quotes what could be a customer's", () => {
    const call = { id: "1", contactNumber: 6591462346, campaignName: { name: "Ms Lim" } }
    expect(JSON.stringify(planOf({ call, transport }))).not.toMatch(/6591462346|Lim/)
  })
})
