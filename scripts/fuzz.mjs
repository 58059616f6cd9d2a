// npm run fuzz: the fuzz tests of `npm test` for longer, with a new seed each time. `npm run fuzz -- 60` fuzzes the browser
// for a minute; FUZZ_SEED repeats a run. Needs `npm run build` before.
import process from "node:process"
import { attempt } from "./test/check.mjs"
import { run } from "./run.mjs"
import { say } from "./say.mjs"

const seconds = process.argv[2] ?? "60"
const seed = process.env["FUZZ_SEED"] ?? String(Date.now() % 1_000_000_000)
const size = {
  FUZZ_SEED: seed,
  FUZZ_RUNS: process.env["FUZZ_RUNS"] ?? "10000",
  FUZZ_SECONDS: seconds,
}

const inNode = () =>
  run(
    "npx",
    [
      "vitest",
      "run",
      "--project=node",
      "tests/protocol/properties.test.ts",
      "tests/protocol/hostileMessages.test.ts",
      "tests/bridge/callTracker.property.test.ts",
      "tests/bridge/hostileTraffic.test.ts",
    ],
    size,
  )
const inBrowser = () =>
  run("npx", ["playwright", "test", "--project=pages", "tests/e2e/fuzz.spec.ts"], size)

if (!/^[1-9]\d{0,4}$/.test(seconds)) {
  say("How many seconds? A whole number, such as `npm run fuzz -- 60`.")
  process.exitCode = 1
} else {
  say(`Seed ${seed}; to repeat it: FUZZ_SEED=${seed} npm run fuzz`)
  const passed = [
    await attempt("Codec, tracker and bridge", inNode),
    await attempt(`The panel in a browser, ${seconds} s`, inBrowser),
  ]
  if (passed.includes(false)) process.exitCode = 1
}
