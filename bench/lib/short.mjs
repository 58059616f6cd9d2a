import { LIMITS } from "../../scripts/limits.mjs"
import { say } from "../../scripts/say.mjs"
import { buildContender, buildProduct } from "./build.mjs"
import { productSizes } from "./bundle.mjs"
import { CONTENDERS } from "./contenders.mjs"
import { messages, trial } from "./measures.mjs"
import { openPages } from "./pages.mjs"
import { spread } from "./stats.mjs"

const IDS = ["floor", "panel", "element"]
const SIZE = 10_000
const ROUNDS = 1

/**
 * What CI runs: that the bench runs at all, that an entry is not over its limit (`scripts/limits.mjs`), and that the panel
 * sends one message for a call. Times are printed and never asserted.
 */
export async function short() {
  await buildProduct()
  for (const [name, { gzip, brotli }] of Object.entries(await productSizes())) {
    const kilobytes = gzip / 1024
    const { limit } = LIMITS.find(({ file }) => file === name) ?? { limit: 0 }
    say(`${name}: ${kilobytes.toFixed(1)} kB gzip, ${(brotli / 1024).toFixed(1)} kB brotli`)
    if (kilobytes > limit) throw new Error(`${name} is over its limit of ${limit} kB.`)
  }
  const contenders = CONTENDERS.filter(({ id }) => IDS.includes(id))
  for (const contender of contenders) await buildContender(contender)
  const pages = await openPages()
  try {
    const sent = await messages(pages)
    say(`Messages for a call and twenty changes of filter: ${sent}`)
    if (sent !== 1) throw new Error("The panel sent more than one message for a call.")
    /** @type {Map<string, number[]>} */
    const times = new Map()
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { name, id } of contenders) {
        const { firstPaint } = await trial(pages, id, SIZE, false)
        times.set(name, [...(times.get(name) ?? []), firstPaint])
      }
    for (const [name, list] of times)
      say(`${name}, first paint at ${SIZE}: ${Math.round(spread(list)?.median ?? 0)} ms`)
  } finally {
    await pages.close()
  }
}
