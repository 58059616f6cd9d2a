import type { Frame } from "@playwright/test"
import type { Guards } from "../../src/bridge/inboundGuards"
import { expect, foreignIn, type GuardScene, heardIn, openIn, test } from "./harness/guardTest"
import { reply } from "./harness/messages"

// Each attack is made twice on the same transport: with every guard on it must fail, and with only the guard that it
// is about switched off it must succeed. Without the second half the first would prove nothing.

// Half a hundred tiny pages: recording them all would take longer than the tests.
test.use({ trace: "off" })

const FORGED = reply("12345", [])
type Off = readonly (keyof Guards)[]

interface Attack {
  readonly fault: number
  readonly what: string
  /** The guards that stand against it: one, or two of which either would do. */
  readonly guards: Off
  /** Sets the scene with these guards off, makes the attack, and gives the page that was attacked. */
  readonly make: (scene: GuardScene, off: Off) => Promise<Frame>
}

/** Says it to the window that embeds this frame. */
const tellParent = (from: Frame): Promise<void> =>
  from.evaluate((data) => window.parent.postMessage(data, "*"), FORGED)

/** Says it to the first frame of a page, from the page itself. */
const tellChild = (from: Frame): Promise<void> =>
  from.evaluate((data) => window.frames[0]?.postMessage(data, "*"), FORGED)

/** Says it to the first frame of the page that embeds this one, too. */
const tellSibling = (from: Frame): Promise<void> =>
  from.evaluate((data) => window.parent.frames[0]?.postMessage(data, "*"), FORGED)

/** A desktop with a panel in it, which listens to it. */
async function panelIn(
  scene: GuardScene,
  desktopOrigin: string,
  allowed: readonly string[],
  off: Off,
): Promise<{ desktop: Frame; panel: Frame }> {
  const desktop = await scene.open(desktopOrigin)
  const panel = await scene.embed(desktop, scene.origin("panel.localhost"))
  await openIn(panel, { target: "parent", origins: allowed, off })
  return { desktop, panel }
}

/** A desktop's side that listens to the first frame in it. */
async function hostOf(
  scene: GuardScene,
  childOrigin: string,
  allowed: readonly string[],
  off: Off,
  sandbox?: string,
): Promise<{ host: Frame; child: Frame }> {
  const host = await scene.open(scene.origin("host.localhost"))
  await openIn(host, { target: "child", origins: allowed, off })
  const child = await scene.embed(host, childOrigin, sandbox)
  return { host, child }
}

/** A desktop of a foreign origin embeds the panel, which allows another one that resembles it. */
const lookalike = (
  what: string,
  foreign: (scene: GuardScene) => string,
  allowed: (scene: GuardScene) => string,
): Attack => ({
  fault: 2,
  what,
  guards: ["origin"],
  make: async (scene, off) => {
    const { desktop, panel } = await panelIn(scene, foreign(scene), [allowed(scene)], off)
    await tellChild(desktop)
    return panel
  },
})

const app = (scene: GuardScene): string => scene.origin("app.localhost")

const ATTACKS: readonly Attack[] = [
  {
    fault: 1,
    what: "a foreign frame beside the panel",
    guards: ["source", "origin"],
    make: async (scene, off) => {
      const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], off)
      await tellSibling(await scene.embed(desktop, scene.origin("evil.localhost")))
      return panel
    },
  },
  lookalike("an origin with the allowed one as prefix", app, (scene) => app(scene).slice(0, -1)),
  lookalike(
    "a host with the allowed one as prefix",
    (scene) => scene.origin("app.localhost.evil.localhost"),
    app,
  ),
  lookalike(
    "a host with the allowed one as suffix",
    (scene) => scene.origin("evilapp.localhost"),
    app,
  ),
  lookalike("a sub-domain of the allowed host", (scene) => scene.origin("evil.app.localhost"), app),
  lookalike("the parent domain of the allowed host", (scene) => scene.origin("localhost"), app),
  lookalike(
    "another name of the same machine",
    (scene) => scene.origin("127.0.0.1"),
    (scene) => scene.origin("localhost"),
  ),
  lookalike("another port", (scene) => scene.origin("app.localhost", 1), app),
  lookalike("another scheme", app, (scene) => app(scene).replace("http:", "https:")),
  {
    fault: 3,
    what: "a sibling frame of the allowed origin",
    guards: ["source"],
    make: async (scene, off) => {
      const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], off)
      await tellSibling(await scene.embed(desktop, app(scene)))
      return panel
    },
  },
  {
    fault: 3,
    what: "a frame of the allowed origin inside the panel",
    guards: ["source"],
    make: async (scene, off) => {
      const { panel } = await panelIn(scene, app(scene), [app(scene)], off)
      await tellParent(await scene.embed(panel, app(scene)))
      return panel
    },
  },
  {
    fault: 4,
    what: "the allowed window after it navigated to a foreign origin",
    guards: ["origin"],
    make: async (scene, off) => {
      const { host, child } = await hostOf(scene, app(scene), [app(scene)], off)
      await tellParent(await scene.navigate(child, scene.origin("evil.localhost")))
      return host
    },
  },
  {
    fault: 5,
    what: "the allowed page in a sandbox, whose origin is null",
    guards: ["origin"],
    make: async (scene, off) => {
      const { host, child } = await hostOf(scene, app(scene), [app(scene)], off, "allow-scripts")
      await tellParent(child)
      return host
    },
  },
  {
    fault: 7,
    what: "a synthetic event with forged origin and source",
    guards: ["trusted"],
    make: async (scene, off) => {
      const { panel } = await panelIn(scene, app(scene), [app(scene)], off)
      await panel.evaluate(
        ([data, origin]) =>
          window.dispatchEvent(
            new MessageEvent("message", { data, origin, source: window.parent }),
          ),
        [FORGED, app(scene)] as const,
      )
      return panel
    },
  },
  {
    fault: 11,
    what: "its own echo, when the panel is opened on its own",
    guards: ["ownEcho"],
    make: async (scene, off) => {
      const panel = await scene.open(app(scene))
      await openIn(panel, { target: "parent", origins: [app(scene)], off })
      await panel.evaluate((data) => window.postMessage(data, location.origin), FORGED)
      return panel
    },
  },
]

for (const { fault, what, guards, make } of ATTACKS) {
  test.describe(`Fault ${fault}: ${what}`, () => {
    test("is ignored, counted, and makes no sound", async ({ scene }) => {
      const attacked = await make(scene, [])
      await expect.poll(() => foreignIn(attacked)).toBe(1)
      expect(await heardIn(attacked)).toEqual([])
      expect(scene.printed).toEqual([])
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
  const moved = async (scene: GuardScene, off: Off): Promise<Frame> => {
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

  test("is heard however its origin is written (fault 9)", async ({ scene }) => {
    const written = `${app(scene).replace("http", "HTTP").replace("app", "App")}/`
    const { desktop, panel } = await panelIn(scene, app(scene), [written], [])
    await tellChild(desktop)
    await expect.poll(() => heardIn(panel)).toEqual([FORGED])
  })
})

test("Fault 51: 20,000 foreign messages leave no line in the console, and the desktop is heard after them", async ({
  scene,
}) => {
  const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], [])
  const evil = await scene.embed(desktop, scene.origin("evil.localhost"))
  await evil.evaluate((data) => {
    for (let time = 0; time < 20_000; time++) window.parent.frames[0]?.postMessage(data, "*")
  }, FORGED)
  await expect.poll(() => foreignIn(panel), { timeout: 15_000 }).toBe(20_000)
  await tellChild(desktop)
  await expect.poll(() => heardIn(panel)).toEqual([FORGED])
  expect(scene.printed).toEqual([])
})

test.describe("Fault 25: a message that the browser can't read", () => {
  // A WebAssembly module can't leave its own group of processes: the other side gets a messageerror.
  const sendModule = (from: Frame): Promise<void> =>
    from.evaluate(() => {
      const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
      window.parent.postMessage(new WebAssembly.Module(empty), "*")
    })
  const unreadableIn = (frame: Frame): Promise<number> =>
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
