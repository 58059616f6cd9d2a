import { describe, expect, it } from "vitest"
import { SMS, VOICE } from "../../src/model/channel"
import { covers, sameScope, type Scope } from "../../src/model/scope"

const scope = (channel: Scope["channel"], months: number): Scope => ({ channel, months })

describe("covers", () => {
  const table: readonly (readonly [Scope, Scope, boolean])[] = [
    [scope("all", 12), scope("all", 12), true],
    [scope("all", 12), scope(VOICE, 3), true],
    [scope("all", 3), scope(VOICE, 12), false],
    [scope(VOICE, 12), scope(VOICE, 6), true],
    [scope(VOICE, 12), scope(SMS, 6), false],
    [scope(VOICE, 12), scope("all", 6), false],
  ]
  it.each(table)("%j covers %j: %s", (held, wanted, expected) => {
    expect(covers(held, wanted)).toBe(expected)
  })
})

describe("sameScope", () => {
  const table: readonly (readonly [Scope, Scope, boolean])[] = [
    [scope("all", 12), scope("all", 12), true],
    [scope("all", 12), scope("all", 6), false],
    [scope(SMS, 12), scope(VOICE, 12), false],
  ]
  it.each(table)("of %j and %j: %s", (a, b, expected) => {
    expect(sameScope(a, b)).toBe(expected)
  })
})
