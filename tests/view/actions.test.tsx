import { act, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { callId } from "../../src/model/ids"
import type { PanelClock } from "../../src/view/panelClock"
import type { JourneyPanelProps } from "../../src/view/JourneyPanel"
import { at, choice, context } from "../model/make"
import { stubClipboard } from "./clipboard"
import { call, journeyOf, renderPanel, settings, settled, the } from "./panelRig"

afterEach(() => vi.unstubAllGlobals())

const TWO = journeyOf([
  { completedAt: at("2026-05-12 09:22:23"), agentName: "bob", scoreBefore: 10, scoreAfter: 15 },
  { completedAt: at("2026-03-02"), agentName: "ann", comment: "=SUM(1)" },
])

async function choose(name: RegExp) {
  await userEvent.click(screen.getByRole("button", { name: "More" }))
  await userEvent.click(screen.getByRole("menuitem", { name }))
}
const copyForWrapUp = () => choose(/^Copy for wrap-up/)
const exportCsv = () => choose(/^Export as CSV/)
const status = () => screen.getByRole("status")
const openFirst = () => userEvent.click(the(screen.getAllByRole("button", { name: /^Details/ })[0]))

describe("copy for wrap-up", () => {
  test("puts three plain lines on the clipboard, and the one status says so", async () => {
    const copied = stubClipboard("allowed")
    renderPanel({ state: settled(TWO), choice: choice({ agents: ["bob"] }) })
    await copyForWrapUp()
    await waitFor(() =>
      expect(status()).toHaveTextContent(/^1 of 2 interactions.* · copied for wrap-up$/),
    )
    expect(copied).toHaveLength(1)
    const lines = the(copied[0]).split("\n")
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe("Last reached May 12, 9:22 AM: Outbound Voice, Success")
    expect(lines[1]).toBe("1 attempt in 30 days, 1 answered · Lead score 15, +5 over 12 months")
    expect(lines[2]).toBe(
      "Shown: 1 of 2 interactions · bob · 12 months · As of May 31, 2026, 12:00:00 PM",
    )
    expect(screen.queryByRole("textbox", { name: "Text to copy" })).toBeNull()
  })

  test("says whom to tell when the frame forbids it, and offers the lines, selected", async () => {
    stubClipboard("forbidden")
    renderPanel({ state: settled(TWO) })
    await copyForWrapUp()
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Text to copy" })
    expect(field.value.split("\n")).toHaveLength(3)
    expect(field).toHaveFocus()
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    expect(field).toHaveAccessibleDescription(/allow="clipboard-write"/)
    expect(status()).toHaveTextContent(/ · not copied$/)
    expect(screen.getAllByRole("status")).toHaveLength(1)
    await userEvent.click(screen.getByRole("button", { name: "Close" }))
    expect(screen.queryByRole("textbox", { name: "Text to copy" })).toBeNull()
  })

  test("says that a page without https has no clipboard", async () => {
    stubClipboard("none")
    renderPanel({ state: settled(TWO) })
    await copyForWrapUp()
    expect(await screen.findByText(/needs a page that comes over https/)).toBeVisible()
  })

  test("is offered for an empty result, too, and not while nothing is known", async () => {
    renderPanel({ state: settled(null, { busy: true }) })
    await userEvent.click(screen.getByRole("button", { name: "More" }))
    expect(screen.queryByRole("menuitem", { name: /^Copy/ })).toBeNull()
    expect(screen.queryByRole("menuitem", { name: /^Export/ })).toBeNull()
  })
})

describe("what was done is said for a while", () => {
  test("and again when it is done again", async () => {
    stubClipboard("allowed")
    let run = () => {}
    const clock: PanelClock = {
      wallMs: () => context().now,
      after: (delayMs, callback) => {
        if (delayMs === 6000) run = callback
        return () => {}
      },
    }
    renderPanel({ state: settled(TWO), clock })
    await copyForWrapUp()
    const said = await screen.findByText(/copied for wrap-up/)
    await copyForWrapUp()
    await waitFor(() => expect(said).not.toBeInTheDocument())
    expect(screen.getByText(/copied for wrap-up/)).toBeVisible()
    act(() => run())
    expect(screen.queryByText(/copied for wrap-up/)).toBeNull()
    expect(status()).toHaveTextContent(/^2 of 2 interactions$/)
  })
})

describe("an offered text belongs to the customer on screen", () => {
  const other: Partial<JourneyPanelProps> = {
    call: call({ id: callId("2") }),
    state: settled({ ...TWO, subject: { ...TWO.subject, callId: callId("2") } }),
  }

  test.each<[string, Partial<JourneyPanelProps>]>([
    ["another call takes it away at once", other],
    [
      "so does a call whose journey isn't there yet",
      { ...other, state: settled(null, { busy: true }) },
    ],
    ["so does the end of the call", { call: null, state: settled(null) }],
    ["so does masking", { settings: settings({ privacy: true }) }],
  ])("%s", async (_, changed) => {
    stubClipboard("forbidden")
    const { again } = renderPanel({ state: settled(TWO) })
    await copyForWrapUp()
    await screen.findByRole("textbox", { name: "Text to copy" })
    again({ state: settled(TWO), ...changed })
    expect(screen.queryByRole("textbox", { name: "Text to copy" })).toBeNull()
    again({ state: settled(TWO) })
    expect(screen.queryByRole("textbox", { name: "Text to copy" })).toBeNull()
  })

  test("a refusal that comes after the next call has begun offers nothing", async () => {
    let refuse = () => {}
    vi.stubGlobal("navigator", {
      clipboard: {
        writeText: () =>
          new Promise<void>((_, reject) => {
            refuse = () => reject(new DOMException("", "NotAllowedError"))
          }),
      },
    })
    const { again } = renderPanel({ state: settled(TWO) })
    await copyForWrapUp()
    again(other)
    await act(async () => refuse())
    expect(screen.queryByRole("textbox", { name: "Text to copy" })).toBeNull()
    expect(status()).toHaveTextContent(/^2 of 2 interactions$/)
  })
})

describe("details", () => {
  test("copy one value, as it is", async () => {
    const copied = stubClipboard("allowed")
    renderPanel({ state: settled(journeyOf([{ comment: "=SUM(1)" }])) })
    await openFirst()
    await userEvent.click(screen.getByRole("button", { name: "Copy Comment" }))
    expect(copied).toEqual(["=SUM(1)"])
    await waitFor(() => expect(status()).toHaveTextContent(/value copied$/))
  })

  test("copy the row", async () => {
    const copied = stubClipboard("allowed")
    renderPanel({ state: settled(journeyOf([{}])) })
    await openFirst()
    await userEvent.click(screen.getByRole("button", { name: "Copy row" }))
    expect(the(copied[0]).split("\n")).toContain("Number or address: 6591462346")
    await waitFor(() => expect(status()).toHaveTextContent(/row copied$/))
  })

  test("have nothing to copy where the desktop did not say", async () => {
    renderPanel({ state: settled(journeyOf([{ agentName: null }])) })
    await openFirst()
    expect(screen.queryByRole("button", { name: "Copy Agent" })).toBeNull()
    expect(screen.getByRole("button", { name: "Copy Campaign" })).toBeVisible()
  })

  test("copy masked what is masked", async () => {
    const copied = stubClipboard("allowed")
    renderPanel({ state: settled(journeyOf([{}])), settings: settings({ privacy: true }) })
    await openFirst()
    await userEvent.click(screen.getByRole("button", { name: "Copy Number or address" }))
    expect(copied).toEqual(["••••••••46"])
  })
})

describe("export", () => {
  const saved: { name: string; text: Promise<string> }[] = []
  let blob = new Blob()
  beforeEach(() => {
    saved.length = 0
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL(made: Blob): string {
          blob = made
          return "blob:made"
        }
        static override revokeObjectURL(): void {}
      },
    )
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      const given = blob
      saved.push({
        name: this.download,
        text: new Promise((resolve) => {
          const reader = new FileReader()
          reader.addEventListener("load", () => resolve(reader.result as string))
          reader.readAsText(given)
        }),
      })
    })
  })

  test("saves what is shown, in the order of the grid, under a name without customer data", async () => {
    renderPanel({ state: settled(TWO) })
    await userEvent.click(screen.getByRole("radio", { name: "Grid" }))
    await userEvent.click(screen.getByRole("button", { name: "Agent" }))
    await exportCsv()
    expect(saved.map(({ name }) => name)).toEqual(["customer-journey-2026-05-31.csv"])
    const lines = (await the(saved[0]).text).split("\r\n")
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain('"ann"')
    expect(lines[1]).toContain(`"'=SUM(1)"`)
    expect(lines[2]).toContain('"bob"')
    expect(blob.type).toBe("text/csv;charset=utf-8")
    expect(status()).toHaveTextContent(/exported 2$/)
    expect(screen.queryByText("No file appeared?")).toBeNull()
  })

  test("begins with the mark by which Excel knows UTF-8", async () => {
    renderPanel({ state: settled(TWO) })
    await exportCsv()
    // Readers take the mark away: look at the bytes.
    expect(blob.size).toBe(new TextEncoder().encode(await the(saved[0]).text).length + 3)
  })

  test("in a frame it says which permission a file needs, and has the table as text", async () => {
    vi.spyOn(window, "parent", "get").mockReturnValue(
      Object.create(null) as typeof window, // Any window but our own.
    )
    renderPanel({ state: settled(TWO) })
    await exportCsv()
    const offer = screen.getByRole("region", { name: "No file appeared?" })
    expect(offer).toHaveTextContent(/sandbox="… allow-downloads"/)
    expect(within(offer).queryByRole("textbox")).toBeNull()
    await userEvent.click(within(offer).getByRole("button", { name: "Show as text" }))
    const field = within(offer).getByRole<HTMLTextAreaElement>("textbox", { name: "Text to copy" })
    expect(field).toHaveFocus()
    expect(field.value).toMatch(/^"Completed \(UTC\)"/)
  })

  test("is not offered when nothing is shown", async () => {
    renderPanel({ state: settled(TWO), choice: choice({ agents: ["carol"] }) })
    await userEvent.click(screen.getByRole("button", { name: "More" }))
    expect(screen.getByRole("menuitem", { name: /^Copy for wrap-up/ })).toBeVisible()
    expect(screen.queryByRole("menuitem", { name: /^Export/ })).toBeNull()
  })
})
