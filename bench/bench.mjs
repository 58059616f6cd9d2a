// npm run bench: the panel beside its peers and the floor, in one run on one machine. See docs/performance.md.
//   --short           sizes against their limits, and a few times; installs no peers
//   --only a,b        only these contenders
//   --sizes 100,1000  only these
//   --rounds 5        so many turns each
import { access, mkdir, writeFile } from "node:fs/promises"
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
import { runBench } from "./lib/run.mjs"
import { short } from "./lib/short.mjs"

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    sizes: { type: "string", default: "100,1000,10000,50000" },
    rounds: { type: "string", default: "5" },
  },
})
process.env["NODE_ENV"] = "production"

if (values.short) await short()
else await full()

async function full() {
  const only = values.only === "" ? null : values.only.split(",")
  const contenders = CONTENDERS.filter(({ id }) => only === null || only.includes(id))
  await installPeers()
  say("… building")
  await buildProduct()
  const decode = { id: "decode", entry: "pages/decode.ts" }
  const needed = CONTENDERS.filter(
    (each) => contenders.includes(each) || ["nothing", "element"].includes(each.id),
  )
  for (const page of [...needed, decode]) await buildContender(page)

  const pages = await openPages()
  try {
    const results = await runBench(pages, {
      contenders,
      sizes: values.sizes.split(",").map(Number),
      rounds: Number(values.rounds),
      scrollSize: 10_000,
      heapSize: 50_000,
    })
    const text = report(results)
    say(`\n${text}`)
    await mkdir(inProject("bench/results"), { recursive: true })
    // A part of a run is for looking at, and never takes the place of a whole one.
    const name = only === null ? "latest" : "part"
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

// Peers are the bench's own: they come with its first run, from its own lock file.
async function installPeers() {
  try {
    await access(inProject("bench/node_modules/antd/package.json"))
  } catch {
    await run("npm", ["ci", "--prefix", inProject("bench")])
  }
}
