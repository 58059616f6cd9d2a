import { readFile } from "node:fs/promises"
import { inProject } from "../paths.mjs"
import { run } from "../run.mjs"
import { attempt } from "./check.mjs"

/** @typedef {import("./check.mjs").Tally} Tally */

const UNIT_REPORT = ".cache/tests/unit.json"
const STORIES_REPORT = ".cache/tests/stories.json"
const BROWSER_REPORT = ".cache/tests/browser.json"

/**
 * Unit and component tests.
 * @returns {Promise<Tally>}
 */
export const unitTests = () => vitest("Unit and component", "!stories", UNIT_REPORT)

/**
 * Every story in the browser. A step of its own: beside the unit tests on a small machine it would be starved.
 * @returns {Promise<Tally>}
 */
export const storyTests = () => vitest("Stories", "stories", STORIES_REPORT)

/**
 * @param {string} name
 * @param {string} project
 * @param {string} path of the report
 * @returns {Promise<Tally>}
 */
async function vitest(name, project, path) {
  const args = ["vitest", "run", `--project=${project}`, "--reporter=dot", "--reporter=json"]
  const succeeded = await attempt(name, () => run("npx", [...args, `--outputFile.json=${path}`]))
  const report = await readReport(path)
  return tally(succeeded, report["numPassedTests"], [
    report["numFailedTests"],
    report["numPendingTests"],
    report["numTodoTests"],
  ])
}

/**
 * Real-browser tests on the built pages.
 * @returns {Promise<Tally>}
 */
export async function browserTests() {
  const succeeded = await attempt("Real browser", () =>
    run("npx", ["playwright", "test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: inProject(BROWSER_REPORT),
    }),
  )
  const { stats } = await readReport(BROWSER_REPORT)
  return tally(succeeded, stats?.expected, [stats?.unexpected, stats?.flaky, stats?.skipped])
}

/**
 * What passed, and what did not: a skipped test counts as failed, and so does a runner that failed without a failed
 * test (a file that can't be read, a crash).
 * @param {boolean} succeeded
 * @param {number | undefined} passed
 * @param {(number | undefined)[]} others
 * @returns {Tally}
 */
function tally(succeeded, passed = 0, others) {
  const failed = others.reduce((/** @type {number} */ total, count = 0) => total + count, 0)
  const silent = failed === 0 && (!succeeded || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

/**
 * A runner's report; empty when it wrote none.
 * @param {string} path
 * @returns {Promise<Record<string, any>>}
 */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(inProject(path), "utf8"))
  } catch {
    return {}
  }
}
