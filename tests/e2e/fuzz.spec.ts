import { FUZZ_SECONDS, FUZZ_SEED } from "../fuzz/fuzzSize"
import { HOSTILE_MARK } from "../fuzz/hostileValue"
import { expect, test } from "./harness/fuzzTest"
import { panelGauge } from "./harness/panelMetrics"

const FOREIGN = ["77", "78", "ours", "ours-11"] as const
// A stranger knows the calls that are on, and says whatever he likes of them.
const STOLEN = ["ours-1", "ours-2", "ours-3", "77"] as const
const BURST = 150
/** The part of the time that isn't measured. */
const WARM_UP = 0.2
const HEAP_SLACK = 1_000_000
const NODE_SLACK = 50
const LISTENER_SLACK = 5

test("control: what is wrong on screen, even for a moment, is noticed", async ({ scene }) => {
  test.setTimeout(60_000)
  await scene.open(HOSTILE_MARK)
  await scene.expectNothingBut("no rows")
  await scene.start("ours-1")
  await expect(scene.panel.rows).toHaveCount(3)
  await scene.expectNothingBut("ours")
  await scene.end("ours-1")
  await expect(scene.panel.rows).toHaveCount(0)
  await scene.start("ours-2")
  await expect(scene.panel.rows).toHaveCount(3)
  const wrong = await scene.wrong()
  for (const what of ["3 rows that nobody asked for", "a row that isn't ours", "a hostile word"]) {
    expect(wrong).toContain(what)
  }
})

test("[fault 13] [fault 21] random messages of every kind, from the desktop and from a stranger: nothing throws, nothing is shown, memory is flat", async ({
  page,
  scene,
}) => {
  test.setTimeout(60_000 + FUZZ_SECONDS * 4_000)
  await scene.open()
  let seed = FUZZ_SEED
  let heard = 0
  const burst = async (from: "desktop" | "stranger", leftOut: "calls" | "replies" | "nothing") => {
    const callIds = from === "desktop" ? FOREIGN : STOLEN
    heard += await scene.burst(from, { seed: seed++, count: BURST, leftOut, callIds })
  }

  const play = async (callId: string, seconds: number): Promise<void> => {
    await test.step(`with ${callId}'s customer on screen`, async () => {
      await scene.expectNothingBut("ours")
      await scene.start(callId)
      await expect(scene.panel.rows).toHaveCount(3)
      const end = Date.now() + seconds * 700
      do {
        await burst("desktop", "calls")
        await burst("stranger", "nothing")
      } while (Date.now() < end)
      expect(await scene.wrong()).toEqual([])
      await expect(scene.panel.region).toHaveAttribute("data-state", "ready")
      await expect(scene.panel.rows).toHaveCount(3)
    })
    await test.step("with nobody on screen, and calls that come and go", async () => {
      await scene.end(callId)
      // Idle, or on one of the calls that a burst began.
      await expect(scene.panel.rows).toHaveCount(0)
      await scene.expectNothingBut("no rows")
      const end = Date.now() + seconds * 300
      do {
        await burst("stranger", "nothing")
        await burst("desktop", "replies")
      } while (Date.now() < end)
      expect(await scene.wrong()).toEqual([])
    })
  }

  const gauge = await panelGauge(page)
  const cold = await gauge.read()
  // Measured from when the browser has compiled what is often run: that grows at first, and is nobody's leak.
  await play("ours-1", FUZZ_SECONDS * WARM_UP)
  const before = await gauge.read()
  await play("ours-2", FUZZ_SECONDS * (1 - WARM_UP))
  const after = await gauge.read()

  await test.step("and then the panel works as on its first day", async () => {
    await scene.expectNothingBut("ours")
    await scene.start("ours-3")
    await expect(scene.panel.rows).toHaveCount(3)
    await expect(scene.panel.region).not.toContainText(HOSTILE_MARK)
  })

  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2)
  process.stdout.write(
    `browser fuzz: seed ${FUZZ_SEED}, ${heard} messages in ${FUZZ_SECONDS} s; heap ${megabytes(cold.heapBytes)}, ` +
      `warm ${megabytes(before.heapBytes)} -> ${megabytes(after.heapBytes)} MB, listeners ${before.listeners} -> ${after.listeners}, ` +
      `nodes ${before.nodes} -> ${after.nodes}\n`,
  )
  expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_SLACK)
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(LISTENER_SLACK)
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(NODE_SLACK)
  // Reports in words of ours, never with a value; what is ours but broken is told once for each place and kind.
  expect(scene.printed.filter((line) => !/^Customer journey: [A-Z_]+\. [^✗]+$/.test(line))).toEqual(
    [],
  )
  const broken = scene.printed.filter((line) => line.includes("PROTOCOL"))
  expect(broken).toEqual([...new Set(broken)])
  expect(heard).toBeGreaterThan(1_000)
})
