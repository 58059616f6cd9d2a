import { expect } from "@playwright/test"
import type { WireMessage } from "../../../src/protocol/wireMessage"
import { openIn, receivedIn } from "./guardedPage"
import type { GuardScene, PageFrame } from "./scene"

// What leaves the panel carries an account number. The control of each test is a post to "*" right after ours: it
// arrives, so ours would have been seen if it had been delivered, and it comes in order, so ours isn't still on its way.

/** A request with an account number in it. */
export const REQUEST: WireMessage = {
  channel: "LCM",
  topic: "Webservice",
  subtopic: "GetCustomerJourney",
  data: { callid: "12345", AccountNumber: "2|3|3|0|0|44|1" },
}
const CONTROL = "posted to everybody"

/** Has a page post it; gives the error's code, or null. */
export const post = (frame: PageFrame): Promise<string | null> =>
  frame.evaluate((message: WireMessage) => window.guardPage.post(message), REQUEST)

const postToEverybody = (frame: PageFrame, target: "parent" | "child"): Promise<void> =>
  frame.evaluate(
    ([to, text]: readonly ["parent" | "child", string]) => {
      const receiver = to === "parent" ? window.parent : window.frames[0]
      receiver?.postMessage(text, "*")
    },
    [target, CONTROL] as const,
  )

export async function panelOf(
  scene: GuardScene,
  desktopOrigin: string,
  allowed: readonly string[],
): Promise<{ desktop: PageFrame; panel: PageFrame }> {
  const desktop = await scene.open(desktopOrigin)
  const panel = await scene.embed(desktop, scene.origin("panel.localhost"))
  await openIn(panel, { target: "parent", origins: allowed })
  return { desktop, panel }
}

/** A test of what leaves a page, for any engine. */
export interface Scenario {
  readonly title: string
  readonly run: (scene: GuardScene) => Promise<void>
}

const scenario = (title: string, run: Scenario["run"]): Scenario => ({ title, run })

/** Whom a request is delivered to, and to whom it is not. */
export const OUTBOUND: readonly Scenario[] = [
  scenario(
    "[fault 2] a request is delivered to nobody when another origin embeds the panel",
    async (scene) => {
      const allowed = scene.origin("app.localhost")
      const { desktop, panel } = await panelOf(scene, scene.origin("evil.localhost"), [allowed])
      expect(await post(panel)).toBeNull()
      await postToEverybody(panel, "parent")
      await expect.poll(() => receivedIn(desktop)).toEqual([CONTROL])
    },
  ),

  scenario(
    "[fault 4] a request is delivered to nobody when the allowed window has navigated to a foreign origin, heard before or not",
    async (scene) => {
      const allowed = scene.origin("app.localhost")
      const host = await scene.open(scene.origin("host.localhost"))
      await openIn(host, { target: "child", origins: [allowed] })
      const child = await scene.embed(host, allowed)
      await child.evaluate(() => window.parent.postMessage("hello", "*"))
      await expect.poll(() => host.evaluate(() => window.guardPage.heard())).toEqual(["hello"])

      await scene.navigate(child, scene.origin("evil.localhost"))
      expect(await post(host)).toBeNull()
      await postToEverybody(host, "child")
      await expect.poll(() => receivedIn(child)).toEqual([CONTROL])
    },
  ),

  scenario(
    "[fault 5] a request is delivered to nobody when the other window is sandboxed, though its address is allowed",
    async (scene) => {
      const allowed = scene.origin("app.localhost")
      const host = await scene.open(scene.origin("host.localhost"))
      await openIn(host, { target: "child", origins: [allowed] })
      const child = await scene.embed(host, allowed, "allow-scripts")
      expect(await post(host)).toBeNull()
      await postToEverybody(host, "child")
      await expect.poll(() => receivedIn(child)).toEqual([CONTROL])
    },
  ),

  scenario(
    "[fault 11] a request is delivered to nobody when the panel is opened on its own (NO_HOST)",
    async (scene) => {
      const origin = scene.origin("panel.localhost")
      const panel = await scene.open(origin)
      await openIn(panel, { target: "parent", origins: [origin] })
      expect(await post(panel)).toBe("NO_HOST")
      await postToEverybody(panel, "parent")
      await expect.poll(() => receivedIn(panel)).toEqual([CONTROL])
    },
  ),

  ...[0, 1].map((place) =>
    scenario(
      `[fault 12] [control 12] of two allowed origins the embedder alone receives the request, when it is number ${place + 1} of the list, once and without a line in the console`,
      async (scene) => {
        const embedder = scene.origin("app.localhost")
        const other = scene.origin("other.localhost")
        const allowed = place === 0 ? [embedder, other] : [other, embedder]
        const { desktop, panel } = await panelOf(scene, embedder, allowed)
        const bystander = await scene.embed(desktop, other)
        expect(await post(panel)).toBeNull()
        await postToEverybody(panel, "parent")
        await expect.poll(() => receivedIn(desktop)).toEqual([REQUEST, CONTROL])
        expect(await receivedIn(bystander)).toEqual([])
        expect(await scene.printed()).toEqual([])
      },
    ),
  ),

  scenario(
    "[fault 12] the one that is there receives it, when the browser doesn't tell who embeds whom (a desktop and its frame): once",
    async (scene) => {
      const embedded = scene.origin("app.localhost")
      const host = await scene.open(scene.origin("host.localhost"))
      await openIn(host, { target: "child", origins: [scene.origin("other.localhost"), embedded] })
      const child = await scene.embed(host, embedded)
      expect(await post(host)).toBeNull()
      await postToEverybody(host, "child")
      await expect.poll(() => receivedIn(child)).toEqual([REQUEST, CONTROL])
    },
  ),

  scenario(
    "[fault 12] the one that has spoken alone receives it, without a line in the console",
    async (scene) => {
      const embedded = scene.origin("app.localhost")
      const host = await scene.open(scene.origin("host.localhost"))
      await openIn(host, { target: "child", origins: [scene.origin("other.localhost"), embedded] })
      const child = await scene.embed(host, embedded)
      await child.evaluate(() => window.parent.postMessage("hello", "*"))
      await expect.poll(() => host.evaluate(() => window.guardPage.heard())).toEqual(["hello"])
      expect(await post(host)).toBeNull()
      await expect.poll(() => receivedIn(child)).toEqual([REQUEST])
      expect(await scene.printed()).toEqual([])
    },
  ),
]
