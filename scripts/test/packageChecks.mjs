import { check } from "./check.mjs"

/** @typedef {import("./check.mjs").Tally} Tally */

/**
 * What holds the package together, on what was built: what it exports and whether others' tools can read it, the public
 * API and the bundled licences against what was agreed to, sizes, code and packages that nobody uses, and strangers
 * that install it.
 * @returns {Promise<Tally[]>}
 */
export async function packageChecks() {
  return [
    await check("Package", "npm", ["run", "--silent", "test:package"]),
    await check("Public API", "node", ["scripts/api.mjs"]),
    await check("Bundled licences", "node", ["scripts/licences.mjs"]),
    await check("Supply chain", "node", ["scripts/supplyChain.mjs"]),
    await check("Accessibility figures", "node", ["scripts/access.mjs"]),
    await check("Sizes", "node", ["scripts/sizes.mjs"]),
    await check("Benchmark, short form", "node", ["bench/bench.mjs", "--short"]),
    await check("Every language has every word", "node", ["scripts/languages.mjs"]),
    await check("Unused code and packages", "npm", ["run", "--silent", "unused"]),
    await check("[fault 59] Consumers of the packed package", "node", ["scripts/consumers.mjs"]),
  ]
}
