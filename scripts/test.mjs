// npm test: everything, announced step by step. The last line is the sum: `N passed, N failed`.
import { mkdir, rm } from "node:fs/promises"
import process from "node:process"
import { findChromium } from "./chromium.mjs"
import { inProject } from "./paths.mjs"
import { say } from "./say.mjs"
import { check } from "./test/check.mjs"
import { packageChecks } from "./test/packageChecks.mjs"
import { browserTests, storyTests, unitTests } from "./test/runners.mjs"

/** @typedef {import("./test/check.mjs").Tally} Tally */

/** @returns {Promise<Tally>} */
async function testAll() {
  try {
    say(`Browser: ${findChromium()}`)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
  await rm(inProject(".cache/tests"), { recursive: true, force: true })
  await mkdir(inProject(".cache/tests"), { recursive: true })

  const tallies = [
    await check("Example server: install", "npm", ["ci", "--prefix", "examples/journey-server"]),
    await check("Types", "npx", ["tsc", "-p", "tsconfig.json"]),
    await check("Example server: types", "npx", ["tsc", "-p", "tests/server/tsconfig.json"]),
    await check("Lint", "npm", ["run", "--silent", "lint"]),
    await check("Format", "npm", ["run", "--silent", "format"]),
    await check("Every fault has its test", "node", ["scripts/reliability.mjs"]),
    await unitTests(),
    await storyTests(),
  ]
  const built = await check("Build", "node", ["scripts/build.mjs"])
  tallies.push(built)
  if (built.failed === 0) tallies.push(...(await packageChecks()), await browserTests())
  else tallies.push(notRun())
  return sum(tallies)
}

/** @returns {Tally} */
function notRun() {
  say("\n== Package, consumers, real browser: not run, since the build failed")
  return { passed: 0, failed: 1 }
}

/** @param {readonly Tally[]} tallies */
const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
})

const { passed, failed } = await testAll()
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
