import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { EMAIL, SMS, VOICE } from "../../src/model/channel"
import { channelId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import { at } from "../model/make"
import { journeyOf, renderPanel, rowsIn, settings, settled, the } from "./panelRig"

function renderRow(fields: Partial<Interaction>, set = settings()) {
  const { container } = renderPanel({ state: settled(journeyOf([fields])), settings: set })
  return the(rowsIn(container)[0])
}

describe("the attributes of a row (contract.md)", () => {
  test("a row is a list item", () => {
    const row = renderRow({})
    expect(within(screen.getByRole("list", { name: "May 2026" })).getByRole("listitem")).toBe(row)
    expect(row).not.toHaveAttribute("aria-setsize")
  })

  test.each([
    ["inbound", { direction: "inbound" }, "direction", "inbound"],
    ["outbound", { direction: "outbound" }, "direction", "outbound"],
    ["no direction", { direction: "unknown" }, "direction", "unknown"],
    ["SMS", { channelId: SMS }, "channel", "sms"],
    ["Voice", { channelId: VOICE }, "channel", "voice"],
    ["Email", { channelId: EMAIL }, "channel", "email"],
    ["a custom channel", { channelId: channelId("7") }, "channel", "other"],
    ["no channel", { channelId: null }, "channel", "other"],
    ["an outcome's kind", { outcomeKind: "no-answer" }, "outcome", "no-answer"],
    ["a rise", { scoreBefore: 10, scoreAfter: 15 }, "score-change", "+5"],
    ["a fall", { scoreBefore: 10, scoreAfter: 7 }, "score-change", "-3"],
    ["no move from 0", { scoreBefore: 0, scoreAfter: 0 }, "score-change", "0"],
    ["a score before only", { scoreBefore: 10, scoreAfter: null }, "score-change", "unknown"],
    ["a score after only", { scoreBefore: null, scoreAfter: 0 }, "score-change", "unknown"],
    ["no score", { scoreBefore: null, scoreAfter: null }, "score-change", "unknown"],
  ] satisfies [string, Partial<Interaction>, string, string][])(
    "%s",
    (_, fields, attribute, value) => {
      expect(renderRow(fields)).toHaveAttribute(`data-${attribute}`, value)
    },
  )

  test("a date that could be read is a time element in UTC", () => {
    const time = renderRow({ completedAt: at("2026-05-12 09:22:23") }).querySelector("time")
    expect(time).toHaveAttribute("datetime", "2026-05-12T09:22:23.000Z")
    expect(time).toHaveTextContent("12 Tue 9:22 AM")
  })

  test("[fault 24] a date that could not be is the desktop's own words, and no time element", () => {
    const row = renderRow({ completedAt: null, completedText: "32/13/2020" })
    expect(row.querySelector("time")).toBeNull()
    expect(row).toHaveTextContent("32/13/2020")
  })
})

describe("what a row says", () => {
  test("direction, channel and mode in words", () => {
    expect(renderRow({ direction: "inbound" })).toHaveTextContent("Inbound VoiceMobile")
  })

  test("an unknown direction doesn't hide the channel, and the other way round", () => {
    expect(renderRow({ direction: "unknown", mode: null })).toHaveTextContent(/Voice/)
    expect(renderRow({ channelId: null, mode: null })).toHaveTextContent("Outbound")
  })

  test("the outcome by its name, and by its kind where only an id came", () => {
    expect(renderRow({ outcome: "Promise to pay" })).toHaveTextContent("Promise to pay")
    expect(renderRow({ outcome: null, outcomeKind: "no-answer" })).toHaveTextContent("No answer")
    expect(renderRow({ outcome: null, outcomeKind: "unknown" })).toHaveTextContent(
      "Unknown outcome",
    )
  })

  test("agent, campaign, number and comment", () => {
    const row = renderRow({ comment: "Asked for the new tariff" })
    for (const text of ["AECAgent", "Spring", "6591462346", "Asked for the new tariff"]) {
      expect(within(row).getByText(text)).toBeVisible()
    }
  })

  test("score before and after with the signed change, and one sentence for screen readers", () => {
    const row = renderRow({ scoreBefore: 10, scoreAfter: 7 })
    expect(row).toHaveTextContent("10 → 7-3")
    expect(row).toHaveTextContent("Lead score 10 before, 7 after, change -3")
  })

  test("an unknown score is not 0 (decision 8)", () => {
    expect(renderRow({ scoreBefore: null, scoreAfter: 0 })).toHaveTextContent("? → 0")
    const none = renderRow({ scoreBefore: null, scoreAfter: null })
    expect(none).toHaveTextContent("Lead score unknown")
    expect(none.querySelector(".cj-score")).not.toHaveTextContent("0")
  })

  test("that the score changed between attempts", () => {
    const contactId = "2"
    const { container } = renderPanel({
      state: settled(
        journeyOf([
          { contactId, completedAt: at("2026-05-12"), scoreBefore: 8, scoreAfter: 8 },
          { contactId, completedAt: at("2026-05-11"), scoreBefore: 0, scoreAfter: 5 },
        ]),
      ),
    })
    const [newer, older] = rowsIn(container)
    expect(newer).toHaveTextContent("Changed between attempts")
    expect(older).not.toHaveTextContent("Changed between attempts")
  })

  test("a repaired row is marked in words", () => {
    const repairs = [{ field: "CallCompletedTime", reason: "conflict" }] as const
    expect(within(renderRow({ repairs })).getByLabelText("Some of it is not as sent")).toBeVisible()
  })
})

describe("wire text is text, and stays in its place", () => {
  const MARKUP = '<img src=x onerror="x()"> {{x}} ${x}'

  test("[fault 26] markup is shown literally in every field", () => {
    const row = renderRow({
      campaignName: MARKUP,
      mode: MARKUP,
      outcome: MARKUP,
      agentName: MARKUP,
      comment: MARKUP,
      contactValue: MARKUP,
    })
    expect(within(row).getAllByText(MARKUP)).toHaveLength(6)
    expect(row.querySelector("img, script")).toBeNull()
  })

  test("[fault 27] nothing from the wire becomes a link", () => {
    const row = renderRow({ contactValue: "javascript:alert(1)", comment: "https://example.com" })
    expect(row.querySelector("a, [href]")).toBeNull()
  })

  test("[fault 28] text has its own direction; a number always reads left to right", () => {
    const row = renderRow({ comment: "قال إنه سيتصل غدا", contactValue: "+20 ١٢٣" })
    expect(within(row).getByText("قال إنه سيتصل غدا")).toHaveAttribute("dir", "auto")
    expect(within(row).getByText("+20 ١٢٣")).toHaveAttribute("dir", "ltr")
  })

  test.each([
    ["plain text", "Zoë Müller", 0],
    ["a number", "+65 (914) 62-346", 0],
    ["signs", "¿Qué? – 50 %", 4],
    ["Hebrew", "שלום", 4],
    ["Arabic and a number", "مرحبا 5", 4],
    ["Hindi", "आप", 4],
    ["a mark from the right", "a\u05BE", 4],
  ])(
    "[fault 28] %s is isolated unless it is plain, in a panel written from the left",
    (_, text, isolates) => {
      const fields = { agentName: text, mode: text, comment: text, contactValue: text }
      expect(renderRow(fields).querySelectorAll(".cj-rest bdi")).toHaveLength(isolates)
    },
  )

  test("[fault 28] an override inside a number can't reorder it", () => {
    const row = renderRow({ contactValue: "65914\u202E62346" })
    expect(within(row).getByText("6591462346")).toBeVisible()
  })

  test("[fault 28] a stack of combining marks is cut", () => {
    const row = renderRow({ agentName: `Z${"\u0301".repeat(500)}oe` })
    expect(within(row).getByText(`Z${"\u0301".repeat(4)}oe`)).toBeVisible()
  })
})

describe("details", () => {
  const open = async (row: HTMLElement) => {
    await userEvent.click(within(row).getByRole("button", { name: /^Details/ }))
  }
  const field = (row: HTMLElement, name: string) =>
    within(row).getByText(name, { selector: "dt" }).nextElementSibling

  test("are a button named by the row; it opens and closes in place", async () => {
    const row = renderRow({})
    const button = within(row).getByRole("button", { name: "Details: Success, May 12, 9:22 AM" })
    expect(button).toHaveAttribute("aria-expanded", "false")
    await open(row)
    expect(button).toHaveAttribute("aria-expanded", "true")
    expect(field(row, "Agent")).toHaveTextContent("AECAgent")
    await open(row)
    expect(row.querySelector("dl")).toBeNull()
  })

  test("have every field in full, with unknown for what the desktop did not say", async () => {
    const long = "a very long comment ".repeat(50).trim()
    const row = renderRow({ comment: long, agentName: null, scoreBefore: 0, scoreAfter: null })
    await open(row)
    expect(field(row, "Comment")).toHaveTextContent(long)
    expect(field(row, "Agent")).toHaveTextContent("unknown")
    expect(field(row, "Lead score before")).toHaveTextContent(/^0$/)
    expect(field(row, "Lead score after")).toHaveTextContent("unknown")
    expect(field(row, "Mode")).toHaveTextContent("Mobile (3)")
    expect(field(row, "Time as sent")).toHaveTextContent("5/12/2026 9:22:23 AM")
  })

  test("name what was repaired and why, never the value", async () => {
    const row = renderRow({ repairs: [{ field: "AgentComment", reason: "cut" }] })
    await open(row)
    expect(field(row, "Not as sent")).toHaveTextContent("AgentComment: cut, too long")
  })

  test("stay open over a refresh that brings the row again", async () => {
    const { container, again } = renderPanel({ state: settled(journeyOf([{}])) })
    await open(the(rowsIn(container)[0]))
    again({ state: settled(journeyOf([{}, { completedAt: at("2026-05-20") }])) })
    const [newest, opened] = rowsIn(container)
    expect(newest?.querySelector("dl")).toBeNull()
    expect(opened?.querySelector("dl")).not.toBeNull()
  })
})

describe("privacy mode", () => {
  const masked = settings({ privacy: true })

  test("masks number and comment in the row and in its details", async () => {
    const row = renderRow({ comment: "lives with his mother" }, masked)
    await userEvent.click(within(row).getByRole("button"))
    expect(row).not.toHaveTextContent("6591462346")
    expect(row).not.toHaveTextContent("lives with his mother")
    expect(within(row).getAllByText("••••••••46")).toHaveLength(2)
    expect(within(row).getAllByText("Comment hidden")).toHaveLength(2)
  })
})
