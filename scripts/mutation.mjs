// npm run mutation: mutation tests of src/protocol and src/bridge, the two layers that decide whose rows are shown. It
// takes the better part of an hour; the report is .cache/mutation/report.json.
// `npm run mutation -- src/bridge/ledger.ts` tests some files only.
import process from "node:process"
import { Stryker } from "@stryker-mutator/core"

const files = process.argv.slice(2)
const results = await new Stryker({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Those of tables and schemas that are made when a module loads need every test anew: most of the time for a few.
  ignoreStatic: true,
  mutate: files.length > 0 ? files : ["src/{protocol,bridge}/**/*.ts"],
  // What is run is stripped of its types by Vite, so no compiler has to agree with a mutant.
  tsconfigFile: "none",
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  tempDirName: ".cache/mutation/sandbox",
  // More than there are cores: mutants that hang only wait.
  concurrency: 3,
  // Long enough for a busy machine: a mutant that is merely slow must not count as found.
  timeoutMS: 20_000,
  timeoutFactor: 4,
}).runMutationTest()
if (results.length === 0) process.exitCode = 1
