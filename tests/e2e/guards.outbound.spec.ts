import type { Frame } from "@playwright/test"
import type { WireMessage } from "../../src/protocol/wireMessage"
import { expect, type GuardScene, openIn, receivedIn, test } from "./harness/guardTest"

// What leaves the panel carries an account number. The control of each test is a post to "*" right after ours: it
// arrives, so ours would have been seen if it had been delivered, and it comes in order, so ours isn't still on its way.

test.use({ trace: "off" })

const REQUEST: WireMessage = {
  channel: "LCM",
  topic: "Webservice",
  subtopic: "GetCustomerJourney",
  data: { callid: "12345", AccountNumber: "2|3|3|0|0|44|1" },
}
const CONTROL = "posted to everybody"

const post = (frame: Frame): Promise<string | null> =>
  frame.evaluate((message) => window.guardPage.post(message), REQUEST)

const postToEverybody = (frame: Frame, target: "parent" | "child"): Promise<void> =>
  frame.evaluate(
    ([to, text]) => {
      const receiver = to === "parent" ? window.parent : window.frames[0]
      receiver?.postMessage(text, "*")
    },
    [target, CONTROL] as const,
  )

async function panelOf(
  scene: GuardScene,
  desktopOrigin: string,
  allowed: readonly string[],
): Promise<{ desktop: Frame; panel: Frame }> {
  const desktop = await scene.open(desktopOrigin)
  const panel = await scene.embed(desktop, scene.origin("panel.localhost"))
  await openIn(panel, { target: "parent", origins: allowed })
  return { desktop, panel }
}

test.describe("A request is delivered to nobody", () => {
  test("Fault 2: when another origin embeds the panel", async ({ scene }) => {
    const allowed = scene.origin("app.localhost")
    const { desktop, panel } = await panelOf(scene, scene.origin("evil.localhost"), [allowed])
    expect(await post(panel)).toBeNull()
    await postToEverybody(panel, "parent")
    await expect.poll(() => receivedIn(desktop)).toEqual([CONTROL])
  })

  test("Fault 4: when the allowed window has navigated to a foreign origin, heard before or not", async ({
    scene,
  }) => {
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
  })

  test("Fault 5: when the other window is sandboxed, though its address is allowed", async ({
    scene,
  }) => {
    const allowed = scene.origin("app.localhost")
    const host = await scene.open(scene.origin("host.localhost"))
    await openIn(host, { target: "child", origins: [allowed] })
    const child = await scene.embed(host, allowed, "allow-scripts")
    expect(await post(host)).toBeNull()
    await postToEverybody(host, "child")
    await expect.poll(() => receivedIn(child)).toEqual([CONTROL])
  })

  test("Fault 11: when the panel is opened on its own (NO_HOST)", async ({ scene }) => {
    const origin = scene.origin("panel.localhost")
    const panel = await scene.open(origin)
    await openIn(panel, { target: "parent", origins: [origin] })
    expect(await post(panel)).toBe("NO_HOST")
    await postToEverybody(panel, "parent")
    await expect.poll(() => receivedIn(panel)).toEqual([CONTROL])
  })
})

test.describe("Fault 12: of two allowed origins, exactly the one that embeds the panel receives the request", () => {
  for (const place of [0, 1]) {
    test(`when it is number ${place + 1} of the list, once and without a line in the console`, async ({
      scene,
    }) => {
      const embedder = scene.origin("app.localhost")
      const other = scene.origin("other.localhost")
      const allowed = place === 0 ? [embedder, other] : [other, embedder]
      const { desktop, panel } = await panelOf(scene, embedder, allowed)
      const bystander = await scene.embed(desktop, other)
      expect(await post(panel)).toBeNull()
      await postToEverybody(panel, "parent")
      await expect.poll(() => receivedIn(desktop)).toEqual([REQUEST, CONTROL])
      expect(await receivedIn(bystander)).toEqual([])
      expect(scene.printed).toEqual([])
    })
  }

  test("when the browser doesn't tell who embeds whom (a desktop and its frame): once", async ({
    scene,
  }) => {
    const embedded = scene.origin("app.localhost")
    const host = await scene.open(scene.origin("host.localhost"))
    await openIn(host, { target: "child", origins: [scene.origin("other.localhost"), embedded] })
    const child = await scene.embed(host, embedded)
    expect(await post(host)).toBeNull()
    await postToEverybody(host, "child")
    await expect.poll(() => receivedIn(child)).toEqual([REQUEST, CONTROL])
  })

  test("when it has spoken: to it alone, without a line in the console", async ({ scene }) => {
    const embedded = scene.origin("app.localhost")
    const host = await scene.open(scene.origin("host.localhost"))
    await openIn(host, { target: "child", origins: [scene.origin("other.localhost"), embedded] })
    const child = await scene.embed(host, embedded)
    await child.evaluate(() => window.parent.postMessage("hello", "*"))
    await expect.poll(() => host.evaluate(() => window.guardPage.heard())).toEqual(["hello"])
    expect(await post(host)).toBeNull()
    await expect.poll(() => receivedIn(child)).toEqual([REQUEST])
    expect(scene.printed).toEqual([])
  })
})

test("Fault 52: what can't be cloned is SEND_FAILED, and the next request goes out", async ({
  scene,
}) => {
  const origin = scene.origin("app.localhost")
  const { desktop, panel } = await panelOf(scene, origin, [origin])
  const code = await panel.evaluate((message) => {
    const uncloneable = { ...message, message: () => "6591462346" }
    return window.guardPage.post(uncloneable)
  }, REQUEST)
  expect(code).toBe("SEND_FAILED")
  expect(await post(panel)).toBeNull()
  await expect.poll(() => receivedIn(desktop)).toEqual([REQUEST])
})
