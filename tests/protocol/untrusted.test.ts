import { describe, expect, it } from "vitest"
import {
  copyOf,
  elementOf,
  isList,
  keysOf,
  lengthOf,
  readKey,
  typeName,
  valuesOf,
} from "../../src/protocol/untrusted"

const fail = (): never => {
  throw new Error("hands off")
}
/** A proxy that throws at whatever is asked of it. */
const refusing = <Target extends object>(target: Target): Target =>
  new Proxy(target, {
    get: fail,
    has: fail,
    ownKeys: fail,
    getOwnPropertyDescriptor: fail,
    getPrototypeOf: fail,
  })
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
const withKeys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key ${index}`, index]))

describe("[V4] an object that refuses to tell has nothing", () => {
  it("is no list once it is revoked", () => {
    expect(isList(revoked())).toBe(false)
    expect(isList(refusing([1]))).toBe(true)
  })

  it("has no keys, no property, no length and no element", () => {
    expect(keysOf(refusing({ a: 1 }))).toEqual([])
    expect(readKey(refusing({ a: 1 }), "a")).toBeUndefined()
    expect(lengthOf(refusing([1]))).toBe(0)
    expect(elementOf(refusing([1]), 0)).toBeUndefined()
    expect(copyOf(refusing([1]), 5)).toEqual([])
  })

  it("gives what it does give when one of its properties throws", () => {
    const row = Object.defineProperty({ a: 1, c: 3 }, "b", { get: fail, enumerable: true })
    expect(valuesOf(row, ["a", "b", "c"])).toEqual([1, undefined, 3])
  })

  it("is not there when it is somebody's property and throws at whoever looks at it", () => {
    expect(readKey({ a: refusing({}) }, "a")).toBeUndefined()
    expect(readKey({ a: null }, "a")).toBeNull()
  })
})

describe("an object from outside", () => {
  it("has its own keys only, and at most 512 of them", () => {
    expect(keysOf(Object.create({ inherited: 1 }))).toEqual([])
    expect(keysOf(withKeys(512))).toHaveLength(512)
    expect(keysOf(withKeys(513))).toEqual(keysOf(withKeys(512)))
  })

  it("has its own properties only", () => {
    expect(readKey({ a: 1 }, "a")).toBe(1)
    expect(readKey({}, "toString")).toBeUndefined()
  })

  it("is copied up to a number of elements", () => {
    expect(copyOf([1, 2, 3], 2)).toEqual([1, 2])
    expect(copyOf([1, 2, 3], 5)).toEqual([1, 2, 3])
  })
})

it.each<[value: unknown, name: string]>([
  [undefined, "nothing"],
  [null, "null"],
  ["", "empty text"],
  ["6591462346", "text"],
  [6_591_462_346, "a number"],
  [10n, "a big integer"],
  [true, "true or false"],
  [Symbol("x"), "a symbol"],
  [[], "a list"],
  [{}, "an object"],
  [fail, "a function"],
])("[V7] %s is called %s: by its kind, never by its value", (value, name) => {
  expect(typeName(value)).toBe(name)
})
