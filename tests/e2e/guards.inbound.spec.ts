import type { PageFrame, GuardScene } from "./harness/scene"
import {
  app,
  ATTACKS,
  FORGED,
  hostOf,
  type Off,
  panelIn,
  tellChild,
  tellParent,
  tellSibling,
} from "./harness/attacks"
import { foreignIn, heardIn } from "./harness/guardedPage"
import { expect, test } from "./harness/guardTest"

// Half a hundred tiny pages: recording them all would take longer than the tests.
test.use({ trace: "off" })

for (const { what, guards, make } of ATTACKS) {
  test.describe(what, () => {
    test("is ignored, counted, and makes no sound", async ({ scene }) => {
      const attacked = await make(scene, [])
      await expect.poll(() => foreignIn(attacked)).toBe(1)
      expect(await heardIn(attacked)).toEqual([])
      expect(await scene.printed()).toEqual([])
    })

    test(`control: without the guard of ${guards.join(" and ")} it succeeds`, async ({ scene }) => {
      const attacked = await make(scene, guards)
      await expect.poll(() => heardIn(attacked)).toEqual([FORGED])
      expect(await foreignIn(attacked)).toBe(0)
    })

    for (const one of guards.length > 1 ? guards : []) {
      test(`the other guard holds alone, without that of ${one}`, async ({ scene }) => {
        const attacked = await make(scene, [one])
        await expect.poll(() => foreignIn(attacked)).toBe(1)
        expect(await heardIn(attacked)).toEqual([])
      })
    }
  })
}

test.describe("Once an origin has spoken, it is the only one that does", () => {
  const moved = async (scene: GuardScene, off: Off): Promise<PageFrame> => {
    const other = scene.origin("other.localhost")
    const { host, child } = await hostOf(scene, app(scene), [app(scene), other], off)
    await tellParent(child)
    await expect.poll(() => heardIn(host)).toEqual([FORGED])
    await tellParent(await scene.navigate(child, other))
    return host
  }

  test("our window after it moved to another allowed origin is ignored and counted", async ({
    scene,
  }) => {
    const host = await moved(scene, [])
    await expect.poll(() => foreignIn(host)).toBe(1)
    expect(await heardIn(host)).toEqual([FORGED])
  })

  test("control: without the guard of pin it succeeds", async ({ scene }) => {
    const host = await moved(scene, ["pin"])
    await expect.poll(() => heardIn(host)).toEqual([FORGED, FORGED])
  })
})

test.describe("The allowed window of the allowed origin", () => {
  test("is heard by a panel, amid foreign traffic", async ({ scene }) => {
    const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], [])
    await tellSibling(await scene.embed(desktop, scene.origin("evil.localhost")))
    await expect.poll(() => foreignIn(panel)).toBe(1)
    await tellChild(desktop)
    await expect.poll(() => heardIn(panel)).toEqual([FORGED])
    expect(await foreignIn(panel)).toBe(1)
  })

  test("is heard by a desktop, whose frame came after the transport", async ({ scene }) => {
    const { host, child } = await hostOf(scene, app(scene), [app(scene)], [])
    await tellParent(child)
    await expect.poll(() => heardIn(host)).toEqual([FORGED])
  })

  test("[fault 9] is heard however its origin is written", async ({ scene }) => {
    const written = `${app(scene).replace("http", "HTTP").replace("app", "App")}/`
    const { desktop, panel } = await panelIn(scene, app(scene), [written], [])
    await tellChild(desktop)
    await expect.poll(() => heardIn(panel)).toEqual([FORGED])
  })
})

test("[fault 51] 20,000 foreign messages leave no line in the console, and the desktop is heard after them", async ({
  scene,
}) => {
  const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], [])
  const evil = await scene.embed(desktop, scene.origin("evil.localhost"))
  await evil.evaluate((data: unknown) => {
    for (let time = 0; time < 20_000; time++) window.parent.frames[0]?.postMessage(data, "*")
  }, FORGED)
  await expect.poll(() => foreignIn(panel), { timeout: 15_000 }).toBe(20_000)
  await tellChild(desktop)
  await expect.poll(() => heardIn(panel)).toEqual([FORGED])
  expect(await scene.printed()).toEqual([])
})

test.describe("[fault 25] a message that the browser can't read", () => {
  // A WebAssembly module can't leave its own group of processes: the other side gets a messageerror.
  const sendModule = (from: PageFrame): Promise<void> =>
    from.evaluate(() => {
      const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
      window.parent.postMessage(new WebAssembly.Module(empty), "*")
    })
  const unreadableIn = (frame: PageFrame): Promise<number> =>
    frame.evaluate(() => window.guardPage.unreadable())

  test("is counted when it is ours", async ({ scene }) => {
    const { host, child } = await hostOf(scene, app(scene), [app(scene)], [])
    await sendModule(child)
    await expect.poll(() => unreadableIn(host)).toBe(1)
    expect([await foreignIn(host), await heardIn(host)]).toEqual([0, []])
  })

  test("is foreign when it is not", async ({ scene }) => {
    const { host } = await hostOf(scene, app(scene), [app(scene)], [])
    await sendModule(await scene.embed(host, app(scene)))
    await expect.poll(() => foreignIn(host)).toBe(1)
    expect([await unreadableIn(host), await heardIn(host)]).toEqual([0, []])
  })
})
