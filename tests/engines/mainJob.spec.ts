import type { EngineScene } from "./harness/engineScene"
import { ended, reply, row, started } from "../e2e/harness/messages"
import { receivedIn } from "../e2e/harness/guardedPage"
import type { PageFrame } from "../e2e/harness/scene"
import { expect, test } from "./harness/engineTest"

/** The journey requests that reached the desktop. */
const requestsTo = async (desktop: PageFrame) =>
  (await receivedIn(desktop)).filter(
    (each): each is { readonly data: Readonly<Record<string, string>> } =>
      (each as { subtopic?: string }).subtopic === "GetCustomerJourney",
  )

const say = (desktop: PageFrame, message: unknown, panelUrl: string): Promise<void> =>
  desktop.evaluate(
    ([data, origin]: readonly [unknown, string]) => window.frames[0]?.postMessage(data, origin),
    [message, new URL(panelUrl).origin] as const,
  )

/** What the panel shows: its state, its rows, and its status line. */
const shownIn = (panel: PageFrame) =>
  panel.evaluate(() => ({
    state: document.querySelector("[data-journey-panel]")?.getAttribute("data-state") ?? null,
    rows: [...document.querySelectorAll("[data-journey-row]")].map(
      (each) => each.getAttribute("data-channel") ?? "",
    ),
    status: document.querySelector("[role=status]")?.textContent ?? "",
  }))

const stateOf = async (panel: PageFrame) => (await shownIn(panel)).state

async function openPanel(scene: EngineScene, panelUrl: string, sandbox?: string) {
  const desktop = await scene.open(scene.origin("host.localhost"))
  const panel = await scene.embed(desktop, panelUrl, sandbox)
  return { desktop, panel }
}

test("[fault 31] the main job, under the strictest policy: a call, its journey, a filter, the end; a foreign frame's reply is not shown", async ({
  scene,
  panelUrl,
}) => {
  const { desktop, panel } = await openPanel(scene, panelUrl)
  await expect.poll(() => stateOf(panel)).toBe("idle")
  await expect
    .poll(async () =>
      (await receivedIn(desktop)).map((each) => (each as { subtopic?: string }).subtopic),
    )
    .toContain("StateSync")

  await say(desktop, started("1"), panelUrl)
  await expect.poll(async () => (await requestsTo(desktop)).length).toBe(1)
  expect((await requestsTo(desktop))[0]?.data).toMatchObject({
    callid: "1",
    ContactNumber: "6591462346",
    ChannelID: "-1",
    MonthType: "12",
  })
  expect(await stateOf(panel)).toBe("loading")

  const today = new Date()
  const on = [today.getUTCMonth() + 1, 1, today.getUTCFullYear()] as const
  const rows = [row({ on }), row({ on, channel: 1 }), row({ on, channel: 3 })]
  // Messages come in order: when the desktop's own reply is shown, the foreign one has been judged.
  const foreign = await scene.embed(desktop, scene.origin("evil.localhost"))
  await foreign.evaluate(
    (data: unknown) => window.parent.frames[0]?.postMessage(data, "*"),
    reply("1", [...rows, ...rows]),
  )
  await say(desktop, reply("1", rows), panelUrl)
  await expect.poll(() => stateOf(panel)).toBe("ready")
  const { rows: shown, status } = await shownIn(panel)
  expect(shown.toSorted()).toEqual(["email", "sms", "voice"])
  expect(status).toMatch(/^3 of 3 interactions/)
  // Its sheet is there: an unstyled panel would break no policy either.
  expect(
    await panel.evaluate(() => {
      const root = document.querySelector("[data-journey-panel]")
      return root === null ? "" : getComputedStyle(root).display
    }),
  ).not.toBe("block")

  await scene.click(panel, '[aria-label="Channel"] button:nth-of-type(2)')
  await expect.poll(async () => (await shownIn(panel)).rows).toEqual(["sms"])

  await say(desktop, ended("1"), panelUrl)
  await expect.poll(() => shownIn(panel)).toMatchObject({ state: "idle", rows: [] })
})

test("[fault 6] in a sandbox without its own origin: a plain sentence, and nothing sent", async ({
  scene,
  panelUrl,
}) => {
  const { desktop, panel } = await openPanel(scene, panelUrl, "allow-scripts")
  await expect
    .poll(() =>
      panel.evaluate(() => {
        const sentence = document.querySelector("#journey-no-start")
        return sentence !== null && getComputedStyle(sentence).visibility === "visible"
          ? sentence.textContent
          : ""
      }),
    )
    .toContain("can’t start in this frame")
  await desktop.evaluate((data: unknown) => window.frames[0]?.postMessage(data, "*"), started("1"))
  expect(await receivedIn(desktop)).toEqual([])
})
