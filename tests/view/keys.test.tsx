import { act, fireEvent, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import type { Choice } from "../../src/model/choice"
import { callId } from "../../src/model/ids"
import { KEY_BINDINGS } from "../../src/view/keys/keyBindings"
import { createPanelActions } from "../../src/view/keys/panelActions"
import { at, choice } from "../model/make"
import { call, journeyOf, renderPanel, rowsIn, settings, settled, the } from "./panelRig"

const rows = journeyOf([
  { channelId: VOICE, completedAt: at("2026-05-12") },
  { channelId: SMS, completedAt: at("2026-05-11") },
  { channelId: EMAIL, completedAt: at("2026-05-10") },
])
const scroller = () => screen.getByRole("group", { name: "Interactions, newest first" })
const press = (keys: string) => userEvent.keyboard(keys)
const isMasked = () => screen.queryByRole("button", { name: /^Masked/ }) !== null

function renderFocused(fields: Parameters<typeof renderPanel>[0] = {}) {
  const onChoice = vi.fn<(next: Choice) => void>()
  const refresh = vi.fn<() => void>()
  const view = renderPanel({ state: settled(rows, { refresh }), onChoice, ...fields })
  scroller().focus()
  const focusedRow = () =>
    rowsIn(view.container).findIndex((row) => row.contains(document.activeElement))
  return { ...view, onChoice, refresh, focusedRow }
}

describe("keys (issue 3, item 14)", () => {
  test("/ goes to the search", async () => {
    renderFocused()
    await press("/")
    expect(screen.getByRole("searchbox")).toHaveFocus()
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("")
  })

  test("j and k go from row to row and stop at the ends; arrows too, once a row has focus", async () => {
    const { focusedRow } = renderFocused()
    await press("j")
    expect(focusedRow()).toBe(0)
    await press("j{ArrowDown}")
    expect(focusedRow()).toBe(2)
    await press("j")
    expect(focusedRow()).toBe(2)
    await press("k{ArrowUp}k")
    expect(focusedRow()).toBe(0)
  })

  test("o opens the row that has focus, and so does Enter", async () => {
    renderFocused()
    await press("jo")
    expect(document.activeElement).toHaveAttribute("aria-expanded", "true")
    await press("{Enter}")
    expect(document.activeElement).toHaveAttribute("aria-expanded", "false")
  })

  test("digits are the channels, 0 is all of them", async () => {
    const { onChoice } = renderFocused({ choice: choice({ channels: [VOICE] }) })
    await press("1")
    expect(onChoice).toHaveBeenLastCalledWith(choice({ channels: [VOICE, SMS] }))
    await press("2")
    expect(onChoice).toHaveBeenLastCalledWith(choice())
    await press("0")
    expect(onChoice).toHaveBeenLastCalledWith(choice())
    onChoice.mockClear()
    await press("9")
    expect(onChoice).not.toHaveBeenCalled()
  })

  test("m goes to the months, f to the further filters, v changes the view", async () => {
    renderFocused()
    await press("m")
    expect(screen.getByRole("toolbar")).toContainElement(document.activeElement as HTMLElement)
    await press("f")
    expect(screen.getByRole("group", { name: "Filter" })).toContainElement(
      document.activeElement as HTMLElement,
    )
    await press("{Escape}")
    expect(screen.getByRole("button", { name: "Filter" })).toHaveFocus()
    await press("v")
    expect(screen.getByRole("radio", { name: "Grid" })).toBeChecked()
  })

  test("p masks, r asks again", async () => {
    const { refresh } = renderFocused()
    await press("p")
    expect(isMasked()).toBe(true)
    await press("r")
    expect(refresh).toHaveBeenCalledOnce()
  })

  test("held down, only the row keys go on", () => {
    const { focusedRow, refresh } = renderFocused()
    for (const repeat of [false, true, true]) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "j", repeat })
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "r", repeat })
    }
    expect(focusedRow()).toBe(2)
    expect(refresh).toHaveBeenCalledOnce()
  })

  test("with Caps Lock on they are the same", () => {
    renderFocused()
    fireEvent.keyDown(scroller(), { key: "P", shiftKey: false })
    expect(isMasked()).toBe(true)
  })

  test.each(["Control", "Alt", "Meta"])("mean nothing with %s", async (modifier) => {
    const { refresh } = renderFocused()
    await press(`{${modifier}>}rp/{/${modifier}}`)
    expect(refresh).not.toHaveBeenCalled()
    expect(isMasked()).toBe(false)
    expect(scroller()).toHaveFocus()
  })

  test("mean nothing while somebody types", async () => {
    const { refresh } = renderFocused()
    screen.getByRole("searchbox").focus()
    await press("rp?1")
    expect(refresh).not.toHaveBeenCalled()
    expect(isMasked()).toBe(false)
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test("mean nothing while focus is outside the panel", async () => {
    const { refresh } = renderFocused()
    act(() => (document.activeElement as HTMLElement).blur())
    await press("rp?")
    expect(refresh).not.toHaveBeenCalled()
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test("the setting turns them off, and then nothing speaks of them", async () => {
    const { refresh } = renderFocused({ settings: settings({ shortcuts: false }) })
    await press("rp?j")
    expect(refresh).not.toHaveBeenCalled()
    expect(scroller()).toHaveFocus()
    await userEvent.click(screen.getByRole("button", { name: "More" }))
    expect(screen.queryByRole("menuitem", { name: "Keys" })).toBeNull()
    expect(document.querySelector("kbd")).toBeNull()
  })
})

describe("the help", () => {
  test("lists every key of what can be done, is closed by Escape, and gives focus back", async () => {
    renderFocused()
    await press("j?")
    const row = document.activeElement
    const dialog = screen.getByRole("dialog", { name: "Keys" })
    expect(dialog).toContainElement(row as HTMLElement)
    expect(dialog.querySelectorAll("dt")).toHaveLength(KEY_BINDINGS.length)
    expect(within(dialog).getByText("Copy for wrap-up")).toBeVisible()
    await press("{Escape}")
    expect(screen.queryByRole("dialog")).toBeNull()
    expect(document.activeElement).toHaveAccessibleName(/^Details/)
  })

  test("keeps focus inside, and the keys behind it quiet", async () => {
    const { refresh } = renderFocused()
    await press("?")
    const dialog = screen.getByRole("dialog", { name: "Keys" })
    for (const keys of ["{Tab}", "{Tab}", "{Tab}", "{Shift>}{Tab}{/Shift}", "r"]) {
      // One after the other, as somebody presses them.
      // oxlint-disable-next-line no-await-in-loop
      await press(keys)
      expect(dialog).toContainElement(document.activeElement as HTMLElement)
    }
    expect(refresh).not.toHaveBeenCalled()
  })

  test("turns the keys off for whoever they are in the way of, and on again (WCAG 2.1.4)", async () => {
    const { refresh } = renderFocused()
    await press("?")
    await userEvent.click(screen.getByRole("checkbox", { name: "Keys are on" }))
    await userEvent.click(screen.getByRole("button", { name: "Close" }))
    await press("r?")
    expect(refresh).not.toHaveBeenCalled()
    expect(screen.queryByRole("dialog")).toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "More" }))
    await userEvent.click(screen.getByRole("menuitem", { name: "Keys" }))
    await userEvent.click(screen.getByRole("checkbox", { name: "Keys are on" }))
    await press("{Escape}r")
    expect(refresh).toHaveBeenCalledOnce()
  })
})

describe("focus is never lost", () => {
  test("a row that goes away gives it to the timeline; one that stays keeps it", async () => {
    const { again, focusedRow } = renderFocused()
    await press("jj")
    again({ state: settled({ ...rows, interactions: [...rows.interactions] }) })
    expect(focusedRow()).toBe(1)
    again({ state: settled({ ...rows, interactions: rows.interactions.slice(0, 1) }) })
    await vi.waitFor(() => expect(scroller()).toHaveFocus())
  })

  test("another call, and no call, leave it in the panel", async () => {
    const { again } = renderFocused()
    await press("j")
    again({ call: call({ id: callId("9") }), state: settled(null, { busy: true }) })
    await vi.waitFor(() => expect(scroller()).toHaveFocus())
    again({ call: null, state: settled(null) })
    await vi.waitFor(() =>
      expect(screen.getByRole("region", { name: "Customer journey" })).toHaveFocus(),
    )
  })

  test("a button that does away with itself leaves it in the panel", async () => {
    const { again, props } = renderFocused({ choice: choice({ channels: [VOICE] }) })
    screen.getByRole("button", { name: "Clear" }).focus()
    again({ state: props.state, choice: choice() })
    await vi.waitFor(() => expect(scroller()).toHaveFocus())
  })

  test("whoever has left the panel is not called back", async () => {
    const { again } = renderFocused()
    await press("j")
    act(() => (document.activeElement as HTMLElement).blur())
    await Promise.resolve()
    again({ call: null, state: settled(null) })
    await new Promise((done) => queueMicrotask(() => done(null)))
    expect(document.body).toHaveFocus()
  })
})

describe("the panel's actions", () => {
  test("the last offer counts, and the one before when it is taken back", () => {
    const actions = createPanelActions()
    const done: string[] = []
    expect(actions.run("copy")).toBe(false)
    const first = actions.offer("copy", () => void done.push("first"))
    const second = actions.offer("copy", () => void done.push("second"))
    actions.run("copy")
    second()
    actions.run("copy")
    expect(actions.isOffered("copy")).toBe(true)
    first()
    expect(actions.isOffered("copy")).toBe(false)
    expect(done).toEqual(["second", "first"])
  })

  test("no two of them have the same key", () => {
    const keys = KEY_BINDINGS.flatMap((each) => each.keys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(the(KEY_BINDINGS.find(({ action }) => action === "channel")).keys).toHaveLength(10)
  })
})
