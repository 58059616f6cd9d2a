import { afterEach, expect, it, vi } from "vitest"
import { yieldToPage } from "../../src/bridge/yieldToPage"

afterEach(() => {
  vi.unstubAllGlobals()
})

it("lets a task that waits go first", async () => {
  vi.stubGlobal("scheduler", undefined)
  const order: string[] = []
  const task = new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener("message", () => {
      order.push("the page's task")
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
  await yieldToPage()
  order.push("our work")
  await task
  expect(order).toEqual(["the page's task", "our work"])
})

it("uses the browser's own way where there is one", async () => {
  const own = vi.fn(() => Promise.resolve())
  vi.stubGlobal("scheduler", { yield: own })
  await yieldToPage()
  expect(own).toHaveBeenCalledOnce()
})
