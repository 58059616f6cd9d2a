import { act, fireEvent, waitFor } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import { english } from "../../src/view/words/english"
import type { Words } from "../../src/view/words/words"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { channelId } from "../../src/model/ids"
import { JourneyError } from "../../src/model/journeyError"
import { at, choice } from "../model/make"
import { stubClipboard } from "./clipboard"
import { call, journeyOf, renderPanel, settings, settled, the } from "./panelRig"

describe("English", () => {
  test.each([
    [english.shown({ shown: 1, held: 1 }), "1 of 1 interaction"],
    [english.shown({ shown: 0, held: 1 }), "0 of 1 interaction"],
    [english.shown({ shown: 12, held: 31 }), "12 of 31 interactions"],
    [english.months(1), "1 month"],
    [english.months(12), "12 months"],
    [english.silence(1), "1 day of silence"],
    [english.silence(12), "12 days of silence"],
    [english.channel({ kind: "other", id: channelId("7"), configured: null }), "Channel 7"],
    [english.channel({ kind: "other", id: null, configured: null }), "Unknown channel"],
    [english.channel({ kind: "voice", id: VOICE, configured: "Phone" }), "Phone"],
    [english.way({ direction: "outbound", channel: "Voice" }), "Outbound Voice"],
    [english.way({ direction: "unknown", channel: "Voice" }), "Voice"],
    [english.way({ direction: "unknown", channel: null }), "Unknown direction"],
    [
      english.streak({ count: 4, outcome: "No answer", way: "Voice", days: "2 – 6 Mar" }),
      "4 × No answer, Voice, 2 – 6 Mar",
    ],
    [english.outside({ count: 3, why: "period" }), "3 interactions outside the period"],
  ])("%s", (words, expected) => {
    expect(words).toBe(expected)
  })
})

describe("no word of the interface stands outside the catalogue", () => {
  // A language of one sign: whatever is left in Latin letters was written somewhere else, or came from the wire.
  const mute = (value: unknown): unknown => {
    if (typeof value === "string") return "§"
    if (typeof value === "function") return (...facts: unknown[]) => mute(value(...facts))
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mute(each)]))
    }
    return value
  }
  const words = Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, mute(value)]),
  ) as Partial<Words> // The same keys, each with a value of the same kind.

  const said = (container: Element) => {
    const attributes = ["aria-label", "title", "alt", "placeholder"].flatMap((name) =>
      [...container.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name) ?? ""),
    )
    return [container.textContent, ...attributes].join(" ").match(/[A-Za-z]{2,}/g) ?? []
  }
  const quiet = call({ campaignName: null })

  test("(control: English is found)", () => {
    expect(said(renderPanel({ call: quiet }).container)).toContain("interaction")
  })

  const set = settings({ words, locale: "ja-JP" })
  const digits = {
    campaignName: "1",
    mode: "2",
    outcome: "3",
    agentName: "4",
    comment: "5",
    completedText: "6",
  }
  const rows = journeyOf([
    { ...digits, channelId: SMS, scoreBefore: 1, scoreAfter: 2, repairs: [] },
    { ...digits, channelId: EMAIL, completedAt: null },
    { ...digits, completedAt: at("2020-01-01") },
  ])
  test.each([
    ["idle", { call: null, state: settled(null) }],
    ["loading", { state: settled(null, { busy: true, slow: true }) }],
    ["empty", { state: settled(journeyOf([])) }],
    ["rows", { state: settled({ ...rows, filterIgnored: true }, { busy: true, partial: true }) }],
  ])("%s", (_, props) => {
    const { container } = renderPanel({ call: quiet, ...props, settings: set })
    expect(said(container)).toEqual([])
  })

  test("the grid, its details, and a text that could not be copied", async () => {
    stubClipboard("forbidden")
    const { container } = renderPanel({ call: quiet, state: settled(rows), settings: set })
    const press = (selector: string) => fireEvent.click(the(container.querySelector(selector)))
    press("input[value=grid]")
    press("[data-journey-row] .cj-more")
    press(".cj-copy")
    await waitFor(() => expect(container.querySelector("textarea")).not.toBeNull())
    expect(said(container)).toEqual([])
    vi.unstubAllGlobals()
  })

  test("a look-up, what is wrong with it, the further filters, the menu and the keys", () => {
    const lookUp = { subject: null, find: () => {}, clear: () => {} }
    const idle = renderPanel({ call: null, state: settled(null), lookUp, settings: set })
    const submit = idle.container.querySelector<HTMLButtonElement>(".cj-look-up .cj-button")
    act(() => submit?.click())
    expect(idle.container.querySelector("[role=alert]")).not.toBeNull()
    expect(said(idle.container)).toEqual([])
    idle.unmount()

    const filter = { search: "12345", agents: ["4"], campaigns: ["1", "2", "3"] }
    const { container } = renderPanel({
      call: quiet,
      state: settled(rows),
      choice: choice(filter),
      settings: { ...set, privacy: true },
    })
    const open = (selector: string) =>
      act(() => container.querySelector<HTMLButtonElement>(selector)?.click())
    open(".cj-filter-button")
    open("[aria-haspopup=menu]")
    expect(said(container)).toEqual([])
    open("[data-menu-item]:last-child")
    expect(container.querySelector("[role=dialog]")).not.toBeNull()
    expect(said(container)).toEqual([])
  })

  test("failed, but for the code, which is no word", () => {
    const error = new JourneyError("TIMEOUT", "for engineers")
    const { container } = renderPanel({
      call: quiet,
      state: settled(null, { error }),
      settings: set,
    })
    expect(said(container)).toEqual([])
  })
})

test("a deployer's words replace the English ones key by key", () => {
  const { container } = renderPanel({ settings: settings({ words: { panel: "Contact history" } }) })
  expect(container.querySelector("[data-journey-panel]")).toHaveAccessibleName("Contact history")
  expect(container.querySelector("[role=status]")).toHaveTextContent("1 of 1 interaction")
})
