import { say } from "../../scripts/say.mjs"
import { contenderSize, productSizes } from "./bundle.mjs"
import { loadLine, machineLine } from "./machine.mjs"
import { amongSiblings, coldLoad, decoding, heap, messages, scrolls, trial } from "./measures.mjs"
import { spread } from "./stats.mjs"

/** @typedef {import("./contenders.mjs").Contender} Contender */
/** @typedef {import("./pages.mjs").Pages} Pages */
/** @typedef {import("./stats.mjs").Spread} Spread */

/**
 * @typedef {object} Plan
 * @property {readonly Contender[]} contenders
 * @property {readonly string[]} parts of `PARTS`
 * @property {readonly number[]} sizes
 * @property {number} rounds
 * @property {number} scrollSize
 * @property {number} heapSize
 */

/**
 * What was measured: of each kind, by contender and, where it has one, by size. Times in ms, sizes in bytes.
 * @typedef {object} Results
 * @property {string} machine
 * @property {Record<string, string>} runs when each part was measured, and how busy the machine was
 * @property {Record<string, string>} names
 * @property {Record<string, Record<string, Record<string, Spread | null>>>} trials by size, contender and measure
 * @property {Record<string, Record<string, Spread | null>>} scrolls
 * @property {Record<string, Spread | null>} heap
 * @property {Record<string, Spread | null>} cold
 * @property {Record<string, Spread | null>} siblings
 * @property {Record<string, Spread | null>} decoding
 * @property {Record<string, { gzip: number, brotli: number }>} bundles
 * @property {Awaited<ReturnType<typeof productSizes>>} product
 * @property {number | null} messages
 */

/** The parts of a run. */
export const PARTS = ["messages", "trials", "scrolling", "heap", "cold", "siblings", "decoding"]

/** Whole lists of so many rows take minutes or the browser down: measured once, or not at all. */
const WHOLE_ONCE_FROM = 10_000
const WHOLE_NEVER_FROM = 50_000

/**
 * Runs the parts of the plan, the contenders taking turns within each: what else the machine does falls on all of them
 * alike. A part is always measured for all contenders in one go, so that its ratios hold.
 * @param {Pages} pages
 * @param {Plan} plan
 * @param {Results | null} before what was measured before, to which the parts are joined
 * @returns {Promise<Results>}
 */
export async function runBench(pages, plan, before) {
  const { contenders, rounds } = plan
  /** @type {Results} */
  const results = {
    trials: {},
    scrolls: {},
    heap: {},
    cold: {},
    siblings: {},
    decoding: {},
    messages: null,
    ...before,
    names: Object.fromEntries(contenders.map(({ id, name }) => [id, name])),
    bundles: {},
    product: await productSizes(),
    machine: machineLine(pages.version),
    runs: { ...before?.runs },
  }
  for (const { id } of contenders) results.bundles[id] = await contenderSize(id)
  const windowed = {
    rounds: Math.min(3, rounds),
    contenders: contenders.filter(({ kind, id }) => kind !== "whole" && id !== "nothing"),
  }
  const ours = contenders.filter(({ kind, id }) => kind === "ours" || id === "floor")

  /** @type {(part: string, measure: () => Promise<void>) => Promise<void>} */
  async function part(name, measure) {
    if (!plan.parts.includes(name.split(" ")[0] ?? "")) return
    say(`… ${name}`)
    results.runs[name] = `${new Date().toISOString().slice(0, 16)} UTC, ${loadLine()}`
    await measure()
  }

  await part("messages", async () => {
    results.messages = await messages(pages)
  })
  for (const size of plan.sizes)
    await part(`trials ${size}`, async () => {
      results.trials[size] = await inTurns(plan, (contender, round) => {
        const once = contender.kind === "whole" && size >= WHOLE_ONCE_FROM
        if (contender.kind === "whole" && size >= WHOLE_NEVER_FROM) return null
        return once && round > 0
          ? null
          : trial(pages, contender.id, size, !once && contender.id !== "nothing")
      })
    })
  await part("scrolling", async () => {
    results.scrolls = await inTurns(windowed, async ({ id }) => {
      const { slow, fast, whole } = await scrolls(pages, id, plan.scrollSize)
      return {
        slowBlank: slow.blank,
        slowOver50: over(slow),
        fastBlank: fast.blank,
        fastOver50: over(fast),
        wholeOver33: whole.over33 / whole.frames,
        wholeOver50: over(whole),
        wholeBlank: whole.blank,
      }
    })
  })
  await part("heap", async () => {
    results.heap = single(
      await inTurns(windowed, async ({ id }) => ({ value: await heap(pages, id, plan.heapSize) })),
    )
  })
  await part("cold", async () => {
    const plainPlan = { contenders, rounds: windowed.rounds }
    results.cold = single(
      await inTurns(plainPlan, async ({ id }) => ({ value: await coldLoad(pages, id) })),
    )
  })
  await part("siblings", async () => {
    for (const { id } of ours) results.siblings[id] = spread(await amongSiblings(pages, id))
  })
  await part("decoding", async () => {
    const decoded = await decoding(pages, plan.heapSize, rounds)
    for (const key of /** @type {const} */ (["ours", "copy", "parse", "longestSlice"]))
      results.decoding[key] = spread(decoded.map((each) => each[key]))
  })
  return results
}

/**
 * @param {{ contenders: readonly Contender[], rounds: number }} plan
 * @param {(contender: Contender, round: number) => Promise<Record<string, number>> | null} measure
 */
async function inTurns({ contenders, rounds }, measure) {
  /** @type {Record<string, Record<string, number[]>>} */
  const all = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const values = (all[contender.id] ??= {})
      try {
        for (const [key, value] of Object.entries((await measure(contender, round)) ?? {}))
          (values[key] ??= []).push(value)
      } catch (error) {
        say(
          `  ${contender.name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
        )
      }
    }
  }
  return Object.fromEntries(
    Object.entries(all).map(([id, values]) => [
      id,
      Object.fromEntries(Object.entries(values).map(([key, list]) => [key, spread(list)])),
    ]),
  )
}

/** @param {Record<string, Record<string, Spread | null>>} measured */
const single = (measured) =>
  Object.fromEntries(Object.entries(measured).map(([id, { value = null }]) => [id, value]))

/**
 * The share of frames over 50 ms.
 * @param {{ frames: number, over50: number }} fling
 */
const over = ({ frames, over50 }) => over50 / frames
