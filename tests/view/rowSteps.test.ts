import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { createRowSteps } from "../../src/view/keys/rowSteps"
import { ROW_CONTROL } from "../../src/view/keys/rowControls"

let scroller: HTMLElement

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame"] })
  scroller = document.createElement("ul")
  document.body.append(scroller)
})

afterEach(() => {
  scroller.remove()
  vi.useRealTimers()
})

function addRow(): HTMLElement {
  const row = document.createElement("li")
  const control = document.createElement("button")
  control.setAttribute(ROW_CONTROL, "")
  row.append(control)
  scroller.append(row)
  return control
}

const frame = () => vi.advanceTimersToNextFrame()

describe("steps that are ahead of what is rendered", () => {
  test("are made as soon as the rows are there, one after the other", () => {
    const rows = createRowSteps()
    addRow().focus()
    rows.go(scroller, 1)
    rows.go(scroller, 1)
    frame()
    const second = addRow()
    frame()
    expect(second).toHaveFocus()
    const third = addRow()
    addRow()
    frame()
    expect(third).toHaveFocus()
    frame()
    expect(third).toHaveFocus()
  })

  test("up as well as down", () => {
    const rows = createRowSteps()
    const above = addRow()
    addRow().focus()
    rows.go(scroller, -2)
    expect(above).toHaveFocus()
  })

  test("whoever turns round at the end goes back at once", () => {
    const rows = createRowSteps()
    const above = addRow()
    addRow().focus()
    rows.go(scroller, 1)
    rows.go(scroller, -1)
    expect(above).toHaveFocus()
    addRow()
    frame()
    expect(above).toHaveFocus()
  })

  test("from outside of the rows the first step leads to one in sight, also where none is rendered yet", () => {
    const rows = createRowSteps()
    rows.go(scroller, 1)
    rows.go(scroller, 1)
    frame()
    addRow()
    const second = addRow()
    frame()
    frame()
    expect(second).toHaveFocus()
  })

  test("are forgotten at the end of the list, and count anew from there", () => {
    const rows = createRowSteps()
    const last = addRow()
    last.focus()
    rows.go(scroller, 1)
    for (let count = 0; count < 30; count += 1) frame()
    const late = addRow()
    frame()
    expect(last).toHaveFocus()
    addRow()
    rows.go(scroller, 1)
    frame()
    expect(late).toHaveFocus()
  })

  test("never take focus from where somebody has gone meanwhile", () => {
    const rows = createRowSteps()
    const first = addRow()
    const second = addRow()
    second.focus()
    rows.go(scroller, 1)
    first.focus()
    const third = addRow()
    frame()
    expect(first).toHaveFocus()
    frame()
    expect(third).not.toHaveFocus()
  })
})
