import { run } from "../run.mjs"
import { say } from "../say.mjs"

/**
 * How many checks of one step passed and failed.
 * @typedef {{ readonly passed: number, readonly failed: number }} Tally
 */

/**
 * Announces a step and runs its command; the step counts as one check.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Tally>}
 */
export async function check(name, command, args) {
  const passed = await attempt(name, () => run(command, args))
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Announces a step, runs it and says how long it took; resolves to whether it succeeded.
 * @param {string} name
 * @param {() => Promise<void>} step
 */
export async function attempt(name, step) {
  say(`\n== ${name}`)
  const startMs = performance.now()
  try {
    await step()
    return true
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    say(`-- ${Math.round((performance.now() - startMs) / 1000)} s`)
  }
}
