import type { Guards } from "../../../src/bridge/inboundGuards"
import { openIn } from "./guardedPage"
import { reply } from "./messages"
import type { GuardScene, PageFrame } from "./scene"

/** What an attacker says: a valid reply. */
export const FORGED = reply("12345", [])

/** Guards that are switched off. */
export type Off = readonly (keyof Guards)[]

/**
 * An attack on a transport. Each is made twice: with every guard on it must fail, and with only the guard that it is
 * about switched off it must succeed. Without the second half the first would prove nothing.
 */
export interface Attack {
  /** The number of the fault and what is done. */
  readonly what: string
  /** The guards that stand against it: one, or two of which either would do. */
  readonly guards: Off
  /** Sets the scene with these guards off, makes the attack, and gives the page that was attacked. */
  readonly make: (scene: GuardScene, off: Off) => Promise<PageFrame>
}

/** Says it to the window that embeds this frame. */
export const tellParent = (from: PageFrame): Promise<void> =>
  from.evaluate((data: unknown) => window.parent.postMessage(data, "*"), FORGED)

/** Says it to the first frame of a page, from the page itself. */
export const tellChild = (from: PageFrame): Promise<void> =>
  from.evaluate((data: unknown) => window.frames[0]?.postMessage(data, "*"), FORGED)

/** Says it to the first frame of the page that embeds this one, too. */
export const tellSibling = (from: PageFrame): Promise<void> =>
  from.evaluate((data: unknown) => window.parent.frames[0]?.postMessage(data, "*"), FORGED)

/** A desktop with a panel in it, which listens to it. */
export async function panelIn(
  scene: GuardScene,
  desktopOrigin: string,
  allowed: readonly string[],
  off: Off,
): Promise<{ desktop: PageFrame; panel: PageFrame }> {
  const desktop = await scene.open(desktopOrigin)
  const panel = await scene.embed(desktop, scene.origin("panel.localhost"))
  await openIn(panel, { target: "parent", origins: allowed, off })
  return { desktop, panel }
}

/** A desktop's side that listens to the first frame in it. */
export async function hostOf(
  scene: GuardScene,
  childOrigin: string,
  allowed: readonly string[],
  off: Off,
  sandbox?: string,
): Promise<{ host: PageFrame; child: PageFrame }> {
  const host = await scene.open(scene.origin("host.localhost"))
  await openIn(host, { target: "child", origins: allowed, off })
  const child = await scene.embed(host, childOrigin, sandbox)
  return { host, child }
}

/** A desktop of a foreign origin embeds the panel, which allows another one that resembles it. */
const lookalike =
  (
    foreign: (scene: GuardScene) => string,
    allowed: (scene: GuardScene) => string,
  ): Attack["make"] =>
  async (scene, off) => {
    const { desktop, panel } = await panelIn(scene, foreign(scene), [allowed(scene)], off)
    await tellChild(desktop)
    return panel
  }

/** An attack whose test and whose control the specs make. */
const attack = (what: string, guards: Off, make: Attack["make"]): Attack => ({
  what,
  guards,
  make,
})

/** The origin that is allowed. */
export const app = (scene: GuardScene): string => scene.origin("app.localhost")

/** Every way in which a message that is not the desktop's comes to a transport. */
export const ATTACKS: readonly Attack[] = [
  attack("[fault 1] a foreign frame beside the panel", ["source", "origin"], async (scene, off) => {
    const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], off)
    await tellSibling(await scene.embed(desktop, scene.origin("evil.localhost")))
    return panel
  }),
  attack(
    "[fault 2] an origin with the allowed one as prefix",
    ["origin"],
    lookalike(app, (scene) => app(scene).slice(0, -1)),
  ),
  attack(
    "[fault 2] a host with the allowed one as prefix",
    ["origin"],
    lookalike((scene) => scene.origin("app.localhost.evil.localhost"), app),
  ),
  attack(
    "[fault 2] a host with the allowed one as suffix",
    ["origin"],
    lookalike((scene) => scene.origin("evilapp.localhost"), app),
  ),
  attack(
    "[fault 2] a sub-domain of the allowed host",
    ["origin"],
    lookalike((scene) => scene.origin("evil.app.localhost"), app),
  ),
  attack(
    "[fault 2] the parent domain of the allowed host",
    ["origin"],
    lookalike((scene) => scene.origin("localhost"), app),
  ),
  attack(
    "[fault 2] another name of the same machine",
    ["origin"],
    lookalike(
      (scene) => scene.origin("127.0.0.1"),
      (scene) => scene.origin("localhost"),
    ),
  ),
  attack(
    "[fault 2] another port",
    ["origin"],
    lookalike((scene) => scene.origin("app.localhost", 1), app),
  ),
  attack(
    "[fault 2] another scheme",
    ["origin"],
    lookalike(app, (scene) => app(scene).replace("http:", "https:")),
  ),
  attack("[fault 3] a sibling frame of the allowed origin", ["source"], async (scene, off) => {
    const { desktop, panel } = await panelIn(scene, app(scene), [app(scene)], off)
    await tellSibling(await scene.embed(desktop, app(scene)))
    return panel
  }),
  attack(
    "[fault 3] a frame of the allowed origin inside the panel",
    ["source"],
    async (scene, off) => {
      const { panel } = await panelIn(scene, app(scene), [app(scene)], off)
      await tellParent(await scene.embed(panel, app(scene)))
      return panel
    },
  ),
  attack(
    "[fault 4] the allowed window after it navigated to a foreign origin",
    ["origin"],
    async (scene, off) => {
      const { host, child } = await hostOf(scene, app(scene), [app(scene)], off)
      await tellParent(await scene.navigate(child, scene.origin("evil.localhost")))
      return host
    },
  ),
  attack(
    "[fault 5] the allowed page in a sandbox, whose origin is null",
    ["origin"],
    async (scene, off) => {
      const { host, child } = await hostOf(scene, app(scene), [app(scene)], off, "allow-scripts")
      await tellParent(child)
      return host
    },
  ),
  attack(
    "[fault 7] a synthetic event with forged origin and source",
    ["trusted"],
    async (scene, off) => {
      // Firefox makes no event whose source is a window of another origin: hence a parent of the panel's own.
      const { panel } = await panelIn(scene, scene.origin("panel.localhost"), [app(scene)], off)
      await panel.evaluate(
        ([data, origin]: readonly [unknown, string]) => window.guardPage.forge(data, origin),
        [FORGED, app(scene)] as const,
      )
      return panel
    },
  ),
  attack(
    "[fault 11] its own echo, when the panel is opened on its own",
    ["ownEcho"],
    async (scene, off) => {
      const panel = await scene.open(app(scene))
      await openIn(panel, { target: "parent", origins: [app(scene)], off })
      await panel.evaluate((data: unknown) => window.postMessage(data, location.origin), FORGED)
      return panel
    },
  ),
]
