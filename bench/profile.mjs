// node bench/profile.mjs [rounds] [first|filter|search]: where the time of a first paint, a filter or a search key goes, of
// what `npm run bench` has built last. The main thread's time by kind, and the script's by part of the source; see
// docs/performance.md.
import process from "node:process"
import { markdownTable } from "../scripts/markdownTable.mjs"
import { say } from "../scripts/say.mjs"
import { prepare, SETTLE_MS } from "./lib/measures.mjs"
import { openPages } from "./lib/pages.mjs"
import { partsOf, sharesByPart, timeByKind } from "./lib/profileParts.mjs"
import { spread } from "./lib/stats.mjs"
import { traced } from "./lib/trace.mjs"

const SIZE = 10_000
const IDS = ["floor", "panel", "element"]
const TIMELINE = ["devtools.timeline", "disabled-by-default-devtools.timeline"]
const SAMPLES = [...TIMELINE, "disabled-by-default-v8.cpu_profiler"]
const LEAST_SHARE = 0.01

/** What is chosen before and in what is traced. @type {Record<string, [object, object]>} */
const CHOICES = {
  filter: [{}, { voiceOnly: true }],
  search: [{ search: "tarif" }, { search: "tariff" }],
}

const rounds = Number(process.argv[2] ?? 7)
const what = process.argv[3] ?? "first"
const choice = CHOICES[what]
const partOf = await partsOf({
  ...Object.fromEntries(IDS.map((id) => [`/${id}/${id}.js`, `.cache/bench/${id}/${id}.js.map`])),
  "/element.js": ".cache/bench/product/element.js.map",
})
const pages = await openPages()

/** @type {(id: string, categories: readonly string[]) => Promise<import("./lib/trace.mjs").TraceEvent[]>} */
const trace = (id, categories) =>
  pages.open(id, async (page, devtools) => {
    await prepare(page, SIZE)
    const first = () => page.evaluate(() => window.bench.firstPaint())
    if (choice === undefined) return traced(devtools, categories, first)
    await first()
    await page.waitForTimeout(SETTLE_MS)
    await page.evaluate((to) => window.bench.choose(to), choice[0])
    await page.waitForTimeout(SETTLE_MS)
    return traced(devtools, categories, () =>
      page.evaluate((to) => window.bench.choose(to), choice[1]),
    )
  })

/** @type {Record<string, Record<string, number[]>>} */
const times = {}
/** @type {Record<string, Map<string, number>>} */
const shares = {}
// In turns, and samples in a page of their own: to take them takes time.
for (let round = 0; round < rounds; round += 1)
  for (const id of IDS) {
    for (const [kind, ms] of Object.entries(timeByKind(await trace(id, TIMELINE))))
      ((times[id] ??= {})[kind] ??= []).push(ms)
    const sum = (shares[id] ??= new Map())
    for (const [part, share] of sharesByPart(await trace(id, SAMPLES), partOf))
      sum.set(part, (sum.get(part) ?? 0) + share / rounds)
  }
await pages.close()

const kinds = Object.keys(times[IDS[0] ?? ""] ?? {})
const median = (/** @type {string} */ id, /** @type {string} */ kind) =>
  spread(times[id]?.[kind] ?? [])?.median ?? 0
say(
  `${choice === undefined ? "First paint" : `A ${what}`} at ${SIZE} rows: ms of the main thread until the frame is handed on, medians of ${rounds}.\n`,
)
say(
  markdownTable([
    ["", ...kinds],
    ...IDS.map((id) => [id, ...kinds.map((kind) => median(id, kind).toFixed(1))]),
  ]),
)
for (const id of ["panel", "element"]) {
  say(`\nScript of ${id}, by part: shares of samples, and ms of the script's time.\n`)
  const parts = [...(shares[id] ?? [])].toSorted((a, b) => b[1] - a[1])
  say(
    markdownTable([
      ["part", "share", "ms"],
      ...parts
        .filter(([, share]) => share >= LEAST_SHARE)
        .map(([part, share]) => [
          part,
          `${(share * 100).toFixed(0)} %`,
          (share * median(id, "script")).toFixed(1),
        ]),
    ]),
  )
}
