// npm run bench: the panel beside its peers and the floor, in one run on one machine. See docs/performance.md.
//   --short           sizes against their limits, and a few times; installs no peers
//   --only a,b        only these contenders
//   --sizes 100,1000  only these
//   --rounds 5        so many turns each
//   --parts trials    only these parts (messages, trials, scrolling, heap, cold, siblings, decoding); joined to the last results
//   --built           what an earlier run built
import { access, mkdir, readFile, writeFile } from "node:fs/promises"
import process from "node:process"
import { parseArgs } from "node:util"
import { inProject } from "../scripts/paths.mjs"
import { run } from "../scripts/run.mjs"
import { say } from "../scripts/say.mjs"
import { buildContender, buildProduct } from "./lib/build.mjs"
import { chart } from "./lib/chart.mjs"
import { CONTENDERS } from "./lib/contenders.mjs"
import { openPages } from "./lib/pages.mjs"
import { report } from "./lib/report.mjs"
import { PARTS, runBench } from "./lib/run.mjs"
import { short } from "./lib/short.mjs"

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    sizes: { type: "string", default: "100,1000,10000,50000" },
    rounds: { type: "string", default: "5" },
    parts: { type: "string", default: PARTS.join(",") },
    built: { type: "boolean", default: false },
  },
})
process.env["NODE_ENV"] = "production"

if (values.short) await short()
else await full()

async function full() {
  const only = values.only === "" ? null : values.only.split(",")
  const contenders = CONTENDERS.filter(({ id }) => only === null || only.includes(id))
  await installPeers()
  if (!values.built) await buildAll(contenders)
  // A part of the contenders is for looking at, and never takes the place of all of them.
  const name = only === null ? "latest" : "part"
  const parts = values.parts.split(",")
  const sizes = values.sizes.split(",").map(Number)
  const pages = await openPages()
  try {
    const results = await runBench(
      pages,
      {
        contenders,
        parts,
        sizes,
        rounds: Number(values.rounds),
        scrollSize: 10_000,
        heapSize: 50_000,
      },
      parts.length < PARTS.length || sizes.length < 4 ? await lastResults(name) : null,
    )
    const text = report(results)
    say(`\n${text}`)
    await mkdir(inProject("bench/results"), { recursive: true })
    await writeFile(
      inProject(`bench/results/${name}.json`),
      `${JSON.stringify(results, null, 2)}\n`,
    )
    await writeFile(inProject(`bench/results/${name}.md`), `${text}\n`)
    await writeFile(inProject(`bench/results/${name}.svg`), chart(results))
  } finally {
    await pages.close()
  }
}

/** @param {readonly import("./lib/contenders.mjs").Contender[]} contenders */
async function buildAll(contenders) {
  say("… building")
  await buildProduct()
  const decode = { id: "decode", entry: "pages/decode.ts" }
  const needed = CONTENDERS.filter(
    (each) => contenders.includes(each) || ["nothing", "element"].includes(each.id),
  )
  for (const page of [...needed, decode]) await buildContender(page)
}

/**
 * What was measured before, for a part to be joined to; null when nothing was.
 * @param {string} name
 * @returns {Promise<import("./lib/run.mjs").Results | null>}
 */
async function lastResults(name) {
  try {
    return JSON.parse(await readFile(inProject(`bench/results/${name}.json`), "utf8"))
  } catch {
    return null
  }
}

// Peers are the bench's own: they come with its first run, from its own lock file.
async function installPeers() {
  try {
    await access(inProject("bench/node_modules/antd/package.json"))
  } catch {
    await run("npm", ["ci", "--prefix", inProject("bench")])
  }
}
