import { describe, expect, it } from "vitest"
import { SMS } from "../../src/model/channel"
import { changedParts } from "../../src/model/changedParts"
import { monthKey } from "../../src/model/time"
import { choice } from "./make"

describe("changedParts", () => {
  const before = choice()
  const may = { first: monthKey(2026, 5), last: monthKey(2026, 5) }
  it.each([
    ["nothing", {}, []],
    ["the channels", { channels: [SMS] }, ["channels"]],
    ["the period", { months: 3 }, ["months"]],
    ["the direction", { directions: ["inbound"] }, ["directions"]],
    ["the outcomes", { outcomes: ["success"] }, ["outcomes"]],
    ["the campaigns", { campaigns: ["Spring"] }, ["campaigns"]],
    ["the agents", { agents: ["AECAgent"] }, ["agents"]],
    ["the search", { search: "tariff" }, ["search"]],
    ["the range of months", { monthRange: may }, ["monthRange"]],
    ["a list made anew", { channels: [] }, ["channels"]],
    ["two parts", { channels: [SMS], search: "tariff" }, ["channels", "search"]],
    ["the period and its range", { months: 3, monthRange: may }, ["months", "monthRange"]],
  ] as const)("of %s: %j is %s", (_what, fields, expected) => {
    expect(changedParts(before, { ...before, ...fields })).toEqual(expected)
    expect(changedParts({ ...before, ...fields }, before)).toEqual(expected)
  })
})
