import { expect, it, vi } from "vitest"
import { carrier } from "../../src/bridge/carrier"

const bare = { listen: () => () => {}, send: () => {} }

it("frees what it owns once", () => {
  const close = vi.fn()
  const transport = carrier({ ...bare, close })
  transport.dispose()
  transport.dispose()
  expect(close).toHaveBeenCalledOnce()
})

it("counts only where its parts do", () => {
  expect(carrier(bare)).not.toHaveProperty("counters")
  const counters = () => ({ foreign: 1, unreadable: 2 })
  expect(carrier({ ...bare, counters }).counters?.()).toEqual({ foreign: 1, unreadable: 2 })
})
