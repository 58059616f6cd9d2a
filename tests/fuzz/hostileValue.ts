import type { Random } from "../../src/host/simulated/random"

/** Stands in every text that is made up here, so that what is shown or printed of it gives itself away. */
export const HOSTILE_MARK = "hostile✗"

const ODD_TEXTS = [
  "",
  " ",
  "__proto__",
  "constructor",
  "\u202E54321\u202C",
  "a\u0301\u0302\u0303".repeat(40),
  "\uD800",
  "<img src=x onerror=alert(1)>",
  "=HYPERLINK(1)",
  "{{7*7}}",
  "0",
  "NaN",
  "2",
  "5/12/2020",
  "2020-05-12T09:22:23Z",
  "Invalid Call ID:1",
] as const
const ODD_NUMBERS = [0, -0, 1, -1, 2, 12, 1e21, Number.NaN, Infinity, -Infinity, 2 ** 53] as const

/**
 * Any value that a window can be posted: of every kind that structured clones know and both browsers and Node have,
 * cycles and depth included. The same seed gives the same value.
 */
export function hostileValue(random: Random, depth = 3): unknown {
  if (depth <= 0 || random.chance(0.4)) return hostileLeaf(random)
  return random.pick(CONTAINERS)(random, depth - 1)
}

/** A text that says who made it, or one of those that have broken parsers before. */
export const hostileText = (random: Random): string =>
  random.chance(0.5) ? `${HOSTILE_MARK}${random.int(0, 99)}` : random.pick(ODD_TEXTS)

const hostileLeaf = (random: Random): unknown => random.pick(LEAVES)(random)

type Maker = (random: Random) => unknown
type ContainerMaker = (random: Random, depth: number) => unknown

const LEAVES: readonly [Maker, ...Maker[]] = [
  hostileText,
  hostileText,
  (random) => random.pick(ODD_NUMBERS),
  (random) => random.int(-1000, 1000),
  (random) => random.chance(0.5),
  () => null,
  () => undefined,
  (random) => BigInt(random.int(0, 1_000_000)) ** 9n,
  (random) => new Date(random.pick([0, Number.NaN, 8.64e15, 1_589_275_343_000])),
  () => new RegExp(HOSTILE_MARK, "giu"),
  (random) => new Error(hostileText(random)),
  (random) => new Uint8Array(random.int(0, 64)),
  (random) => new DataView(new ArrayBuffer(random.int(1, 64))),
  (random) => new Blob([hostileText(random)]),
  // Boxed values are objects that look like text and numbers.
  (random) => Object(hostileText(random)),
  (random) => Object(random.int(0, 9)),
  (random) => HOSTILE_MARK.repeat(random.pick([10, 1000, 20_000])),
]

const some = (random: Random, depth: number): unknown[] =>
  Array.from({ length: random.int(0, 4) }, () => hostileValue(random, depth))

const CONTAINERS: readonly [ContainerMaker, ...ContainerMaker[]] = [
  some,
  (random, depth) => objectOf(some(random, depth).map((value) => [hostileText(random), value])),
  (random, depth) => objectOf(some(random, depth).map((value) => [hostileText(random), value])),
  (random, depth) =>
    new Map(some(random, depth).map((value) => [hostileLeaf(random), value] as const)),
  (random, depth) => new Set(some(random, depth)),
  (random, depth) => {
    const sparse = some(random, depth)
    sparse[random.int(5, 500)] = hostileLeaf(random)
    return sparse
  },
  (random, depth) => {
    const cycle: unknown[] = some(random, depth)
    cycle.push(cycle, { cycle })
    return cycle
  },
  (random) => nested(random.int(10, 600)),
  (random) => objectOf(Array.from({ length: random.int(500, 2000) }, (_, at) => [`key${at}`, at])),
]

/** Own properties even for names such as `__proto__`, as structured clones make them. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  const made = {}
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return made
}

function nested(levels: number): object {
  let inner: object = {}
  for (let level = 0; level < levels; level++)
    inner = level % 2 === 0 ? [inner] : { message: inner }
  return inner
}
