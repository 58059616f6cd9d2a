import {
  ATTACKS,
  FORGED,
  hostOf,
  panelIn,
  tellChild,
  tellParent,
  app,
} from "../e2e/harness/attacks"
import { foreignIn, heardIn } from "../e2e/harness/guardedPage"
import { OUTBOUND } from "../e2e/harness/outbound"
import { expect, test } from "./harness/engineTest"

// The same attacks and their controls as in Chromium (tests/e2e/guards.*.spec.ts).

for (const { what, guards, make } of ATTACKS) {
  test(`${what}: ignored, counted, without a sound`, async ({ scene }) => {
    const attacked = await make(scene, [])
    await expect.poll(() => foreignIn(attacked)).toBe(1)
    expect(await heardIn(attacked)).toEqual([])
    expect(await scene.printed()).toEqual([])
  })

  test(`${what} (control: without the guard of ${guards.join(" and ")} it succeeds)`, async ({
    scene,
  }) => {
    const attacked = await make(scene, guards)
    await expect.poll(() => heardIn(attacked)).toEqual([FORGED])
    expect(await foreignIn(attacked)).toBe(0)
  })
}

test("the allowed window of the allowed origin is heard by a panel and by a desktop", async ({
  scene,
}) => {
  const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], [])
  await tellChild(desktop)
  await expect.poll(() => heardIn(panel)).toEqual([FORGED])

  const { host, child } = await hostOf(scene, app(scene), [app(scene)], [])
  await tellParent(child)
  await expect.poll(() => heardIn(host)).toEqual([FORGED])
})

for (const { title, run } of OUTBOUND) test(title, ({ scene }) => run(scene))
