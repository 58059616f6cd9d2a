import { receivedIn } from "./harness/guardedPage"
import { expect, test } from "./harness/guardTest"
import { OUTBOUND, panelOf, post, REQUEST } from "./harness/outbound"
import type { WireMessage } from "../../src/protocol/wireMessage"

test.use({ trace: "off" })

for (const { title, run } of OUTBOUND) test(title, ({ scene }) => run(scene))

test("[fault 52] what can't be cloned is SEND_FAILED, and the next request goes out", async ({
  scene,
}) => {
  const origin = scene.origin("app.localhost")
  const { desktop, panel } = await panelOf(scene, origin, [origin])
  const code = await panel.evaluate((message: WireMessage) => {
    const uncloneable = { ...message, message: () => "6591462346" }
    return window.guardPage.post(uncloneable)
  }, REQUEST)
  expect(code).toBe("SEND_FAILED")
  expect(await post(panel)).toBeNull()
  await expect.poll(() => receivedIn(desktop)).toEqual([REQUEST])
})
