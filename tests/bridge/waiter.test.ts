import { expect, it, vi } from "vitest"
import { createWaiter } from "../../src/bridge/waiter"
import { JourneyError } from "../../src/model/journeyError"
import { scopeFrom, subjectOf } from "./clientRig"
import { createFakeClock } from "./fakeClock"

it("[B11] once it has settled, neither its caller nor its time-out is heard any more", async () => {
  const clock = createFakeClock()
  const controller = new AbortController()
  const events = { onAbort: vi.fn(), onDeadline: vi.fn() }
  const request = { subject: subjectOf("1"), scope: scopeFrom("all/12") }
  const { signal } = controller
  const { waiter, answer } = createWaiter(request, { signal }, 10_000, clock, events)
  waiter.reject(new JourneyError("SUPERSEDED", "The call is over."))
  controller.abort()
  await clock.advance(10_000)
  await expect(answer).rejects.toMatchObject({ code: "SUPERSEDED" })
  expect(events.onAbort).not.toHaveBeenCalled()
  expect(events.onDeadline).not.toHaveBeenCalled()
})
