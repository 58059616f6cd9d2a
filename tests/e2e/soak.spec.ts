import process from "node:process"
import { expect, test } from "./harness/soakTest"

// A short shift in `npm test`, with faults enough to see each; `npm run soak` sets the whole one.
const CALLS = Number(process.env["SOAK_CALLS"] ?? 5)
const FAULTS = Number(process.env["SOAK_FAULTS"] ?? 0.25)
const SEED = Number(process.env["SOAK_SEED"] ?? 20_200_520)
// Measured from when the browser has compiled what is often run: that grows at first, and is nobody's leak.
const WARM_UP = CALLS < 100 ? 2 : 30
const CHUNK = 20
const HEAP_SLACK = CALLS < 100 ? 1_500_000 : 1_000_000
const LISTENER_SLACK = 5
const NODE_SLACK = 50

// A film of eight hours would be most of the work.
test.use({ trace: "off" })

test("control: rows of another call are noticed", async ({ scene }) => {
  test.setTimeout(60_000)
  await scene.open({ seed: SEED, filtersPerCall: 2, faults: 0, mixesUpCalls: true })
  const { wrong } = await scene.work(1)
  expect(wrong).toContain("call 1: a row of mixed-up under call-1")
})

test("[fault 46] a shift of calls, filters, faults and desktop reloads: no wrong row, every failure mended, nothing grows", async ({
  scene,
}) => {
  test.setTimeout(60_000 + CALLS * 6_000)
  const gauge = await scene.open({ seed: SEED, filtersPerCall: 20, faults: FAULTS })
  const first = await scene.work(WARM_UP)
  const before = await gauge.read()
  let last = first
  while (last.calls < CALLS) {
    last = await scene.work(Math.min(CHUNK, CALLS - last.calls))
    expect(last.wrong).toEqual([])
  }
  const after = await gauge.read()

  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2)
  const counted = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")
  process.stdout.write(
    `soak: seed ${SEED}, ${last.calls} calls (${last.twoAtOnce} times two at once), ${last.filterChanges} filter changes, ` +
      `${last.requests} requests, ${last.reloads} desktop reloads in ${last.hours.toFixed(1)} hours\n` +
      `  faults: ${counted(last.faults)}\n  failures, all mended: ${counted(last.failures)}; ` +
      `answers kept apart: ${last.keptApart}; wrong rows: ${last.wrong.length}\n` +
      `  heap ${megabytes(before.heapBytes)} -> ${megabytes(after.heapBytes)} MB, listeners ${before.listeners} -> ` +
      `${after.listeners}, nodes ${before.nodes} -> ${after.nodes}, timers ${first.timers} -> ${last.timers}\n`,
  )
  expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_SLACK)
  expect(Math.abs(after.listeners - before.listeners)).toBeLessThanOrEqual(LISTENER_SLACK)
  expect(Math.abs(after.nodes - before.nodes)).toBeLessThanOrEqual(NODE_SLACK)
  expect(last.timers).toBe(first.timers)
  // The faults were really there.
  expect(Object.keys(last.failures).length).toBeGreaterThan(0)
  expect(scene.printed.filter((line) => !/^Customer journey: [A-Z_]+\. /.test(line))).toEqual([])
  expect(scene.printed.filter((line) => /call-\d|«/.test(line))).toEqual([])
})
