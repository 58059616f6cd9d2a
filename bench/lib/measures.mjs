import { withCpuTime } from "./cpuTime.mjs"

/** @typedef {import("./pages.mjs").Pages} Pages */
/** @typedef {import("./pages.mjs").Page} Page */
/** @typedef {Partial<import("../pages/contender.ts").BenchChoice>} Choice */

/** How long a page is left alone between what is measured. */
export const SETTLE_MS = 250

/**
 * How long a page is left alone before the first thing is measured. Its loading leaves more behind than it seems:
 * functions that are compiled beside it, and a spare process that the browser starts for the next page.
 */
const SETTLE_AFTER_LOAD_MS = 1000

/**
 * A contender's page with a journey of so many interactions ready.
 * @param {Page} page
 * @param {number} size
 */
export async function prepare(page, size) {
  await page.waitForFunction(() => "bench" in window)
  await page.evaluate((count) => window.bench.prepare(count), size)
  await page.waitForTimeout(SETTLE_AFTER_LOAD_MS)
}

/**
 * First paint, then a filter, a search key and a month, each in a page of its own making and back to all in between.
 * @param {Pages} pages
 * @param {string} id
 * @param {number} size
 * @param {boolean} further whether to go on after the first paint
 */
export const trial = (pages, id, size, further) =>
  pages.open(id, async (page, devtools) => {
    await prepare(page, size)
    const { result, cpuMs } = await withCpuTime(devtools, () =>
      page.evaluate(() => window.bench.firstPaint()),
    )
    const first = { firstPaint: result.ms, firstPaintCpu: cpuMs, firstPaintTask: result.longTaskMs }
    const domNodes = await page.evaluate(() => window.bench.domNodes())
    if (!further) return { ...first, domNodes }
    await page.waitForTimeout(SETTLE_MS)
    const month = await page.evaluate(() => {
      const before = new Date()
      before.setUTCDate(1)
      before.setUTCMonth(before.getUTCMonth() - 3)
      return before.toISOString().slice(0, 7)
    })
    /** @type {Record<string, number>} */
    const choices = {}
    /** @type {[string, Choice, Choice][]} */
    const steps = [
      ["filter", {}, { voiceOnly: true }],
      ["search", { search: "tarif" }, { search: "tariff" }],
      ["month", {}, { month }],
    ]
    for (const [name, before, choice] of steps) {
      await page.evaluate((to) => window.bench.choose(to), before)
      await page.waitForTimeout(SETTLE_MS)
      const timing = await withCpuTime(devtools, () =>
        page.evaluate((to) => window.bench.choose(to), choice),
      )
      choices[name] = timing.result.ms
      choices[`${name}Cpu`] = timing.cpuMs
      choices[`${name}Task`] = timing.result.longTaskMs
      await page.evaluate(() => window.bench.choose({}))
    }
    return { ...first, domNodes, ...choices }
  })

/**
 * Scrolling: slowly, in a fling, and the whole list in twelve seconds at most.
 * @param {Pages} pages
 * @param {string} id
 * @param {number} size
 */
export const scrolls = (pages, id, size) =>
  pages.open(id, async (page) => {
    await prepare(page, size)
    await page.evaluate(() => window.bench.firstPaint())
    await page.waitForTimeout(SETTLE_MS)
    const slow = await page.evaluate(() => window.bench.fling(3000, 4))
    await page.waitForTimeout(SETTLE_MS)
    const fast = await page.evaluate(() => window.bench.fling(24_000, 4))
    await page.waitForTimeout(SETTLE_MS)
    const whole = await page.evaluate(() => window.bench.fling(80_000, 12))
    return { slow, fast, whole }
  })

/**
 * What the heap holds more of once the journey is shown, in bytes. The rows as the wire has them are held in any case.
 * @param {Pages} pages
 * @param {string} id
 * @param {number} size
 */
export const heap = (pages, id, size) =>
  pages.open(id, async (page, devtools) => {
    const used = async () => {
      for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage")
      return (await devtools.send("Runtime.getHeapUsage")).usedSize
    }
    await prepare(page, size)
    const before = await used()
    await page.evaluate(() => window.bench.firstPaint())
    await page.waitForTimeout(1000)
    return (await used()) - before
  })

/**
 * From the navigation to the first of a hundred rows, with the processor slowed four times.
 * @param {Pages} pages
 * @param {string} id
 */
export const coldLoad = (pages, id) =>
  pages.open(
    id,
    async (page) => {
      await page.waitForFunction(() => window.coldMs !== undefined)
      return page.evaluate(() => window.coldMs ?? 0)
    },
    { query: "cold=100", slowdown: 4 },
  )

/**
 * A filter switch on a page that fifteen busy widgets share.
 * @param {Pages} pages
 * @param {string} id
 */
export const amongSiblings = (pages, id) =>
  pages.open(
    id,
    async (page) => {
      await prepare(page, 1000)
      await page.evaluate(() => window.bench.firstPaint())
      /** @type {number[]} */
      const times = []
      for (let round = 0; round < 10; round += 1) {
        await page.waitForTimeout(100)
        const timing = await page.evaluate(
          (voiceOnly) => window.bench.choose({ voiceOnly }),
          round % 2 === 0,
        )
        times.push(timing.ms)
      }
      return times
    },
    { query: "siblings=15" },
  )

/**
 * How many messages the panel sends for one call, over twenty changes of filter.
 * @param {Pages} pages
 */
export const messages = (pages) =>
  pages.open("element", async (page) => {
    await prepare(page, 1000)
    await page.evaluate(() => window.bench.firstPaint())
    /** @type {Choice[]} */
    const changes = [{ voiceOnly: true }, {}, { search: "tariff" }, { search: "Friday" }, {}]
    for (let change = 0; change < 20; change += 1)
      await page.evaluate((choice) => window.bench.choose(choice), changes[change % 5] ?? {})
    return page.evaluate(() => window.posted())
  })

/**
 * Decoding, round by round.
 * @param {Pages} pages
 * @param {number} size
 * @param {number} rounds
 */
export const decoding = (pages, size, rounds) =>
  pages.open("decode", async (page) => {
    await page.waitForFunction(() => "decode" in window)
    return page.evaluate(
      ([count, times]) => window.decode(count, times),
      /** @type {const} */ ([size, rounds]),
    )
  })
