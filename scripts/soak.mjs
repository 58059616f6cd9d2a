// npm run soak: a whole shift of 400 calls against the built panel (tests/e2e/soak.spec.ts). `npm run soak -- 100` works
// fewer calls; SOAK_SEED is the seed. Needs `npm run build` before.
import process from "node:process"
import { attempt } from "./test/check.mjs"
import { run } from "./run.mjs"
import { say } from "./say.mjs"

const calls = process.argv[2] ?? "400"

const soak = () =>
  run("npx", ["playwright", "test", "--project=pages", "tests/e2e/soak.spec.ts"], {
    SOAK_FAULTS: process.env["SOAK_FAULTS"] ?? "0.05",
    SOAK_CALLS: calls,
  })

if (!/^[1-9]\d{0,4}$/.test(calls)) {
  say("How many calls? A whole number, such as `npm run soak -- 100`.")
  process.exitCode = 1
} else if (!(await attempt(`A shift of ${calls} calls`, soak))) process.exitCode = 1
