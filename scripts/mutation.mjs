// npm run mutation: mutation tests of src/protocol and src/bridge, the two layers that decide whose rows are shown. It
// takes an hour or two; the report is .cache/mutation/report.json.
// `npm run mutation -- src/bridge/ledger.ts` tests some files only. What was found of the others is kept, and so is what
// no change has touched: delete .cache/mutation to begin anew. MUTATION_STATIC=1 also tests what runs when a module loads.
import process from "node:process"
import { Stryker } from "@stryker-mutator/core"

const files = process.argv.slice(2)
const results = await new Stryker({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Those of tables and schemas that are made when a module loads need every test anew: most of the time for a few.
  ignoreStatic: process.env["MUTATION_STATIC"] !== "1",
  mutate: files.length > 0 ? files : ["src/{protocol,bridge}/**/*.ts"],
  // What is run is stripped of its types by Vite, so no compiler has to agree with a mutant.
  tsconfigFile: "none",
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  tempDirName: ".cache/mutation/sandbox",
  // What no such test reads: large, or written anew while the mutants run.
  ignorePatterns: ["/dist", "/tests/visual", "/test-results"],
  // More than there are cores: mutants that hang only wait.
  concurrency: 4,
  // Many times what all tests take: a mutant that is merely slow, on a busy machine, must not count as found.
  timeoutMS: 15_000,
  timeoutFactor: 4,
}).runMutationTest()
if (results.length === 0) process.exitCode = 1
