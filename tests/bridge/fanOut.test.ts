import { expect, it, vi } from "vitest"
import { fanOut } from "../../src/bridge/fanOut"

it("begins to hear once, though a listener that hears at once brings another", () => {
  const start = vi.fn(() => {
    hearing.deliver("at once")
    return () => {}
  })
  const hearing = fanOut(start)
  const heard: unknown[] = []
  hearing.subscribe(() => {
    hearing.subscribe((data) => heard.push(data))
  })
  expect(start).toHaveBeenCalledOnce()
  hearing.deliver("later")
  expect(heard).toEqual(["later"])
})

it("after it was closed it begins to hear for nobody", () => {
  const start = vi.fn(() => () => {})
  const hearing = fanOut(start)
  hearing.close()
  hearing.subscribe(() => {})
  expect(start).not.toHaveBeenCalled()
})
