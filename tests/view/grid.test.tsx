import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { SMS } from "../../src/model/channel"
import { callId } from "../../src/model/ids"
import type { Interaction } from "../../src/model/interaction"
import { epochMs } from "../../src/model/time"
import type { JourneyPanelProps } from "../../src/view/JourneyPanel"
import { at, choice, context } from "../model/make"
import { call, journeyOf, renderPanel, rowsIn, settings, settled, the } from "./panelRig"

const HOUR_MS = 3_600_000
const long = (count: number) =>
  journeyOf(
    Array.from({ length: count }, (_, hour) => ({
      completedAt: epochMs(context().now - hour * HOUR_MS),
      agentName: `agent ${hour + 1}`,
    })),
  )

const THREE: readonly Partial<Interaction>[] = [
  { completedAt: at("2026-05-12"), agentName: "bob", scoreBefore: 10, scoreAfter: 15 },
  { completedAt: at("2026-03-02"), agentName: "ann", scoreBefore: 9, scoreAfter: 2 },
  { completedAt: null, completedText: "32/13/2020", agentName: "carol" },
]

async function renderGrid(fields: Partial<JourneyPanelProps> = {}) {
  const view = renderPanel({ state: settled(journeyOf(THREE)), ...fields })
  await userEvent.click(screen.getByRole("radio", { name: "Grid" }))
  return view
}

const agents = (container: Element) =>
  rowsIn(container).map((row) => row.querySelector('[data-column="agent"]')?.textContent)
const heading = (name: string) => screen.getByRole("columnheader", { name })
const sortBy = (name: string) => userEvent.click(screen.getByRole("button", { name }))

describe("the switch", () => {
  test("is a group of radios named View, timeline first", () => {
    renderPanel()
    const group = screen.getByRole("radiogroup", { name: "View" })
    expect(within(group).getByRole("radio", { name: "Timeline" })).toBeChecked()
    expect(within(group).getByRole("radio", { name: "Grid" })).not.toBeChecked()
    expect(screen.queryByRole("table")).toBeNull()
  })

  test("shows the same rows in either view, and says the same of them", async () => {
    const { container } = await renderGrid()
    expect(screen.getByRole("table", { name: "Interactions as a table" })).toBeVisible()
    expect(rowsIn(container)).toHaveLength(3)
    expect(screen.queryAllByRole("heading", { level: 3 })).toEqual([])
    expect(screen.getByRole("status")).toHaveTextContent(/^3 of 3 interactions/)
    await userEvent.click(screen.getByRole("radio", { name: "Timeline" }))
    expect(screen.queryByRole("table")).toBeNull()
    expect(rowsIn(container)).toHaveLength(3)
  })

  test("stays where the agent put it when another call comes", async () => {
    const { again } = await renderGrid()
    again({ call: call({ id: callId("2") }), state: settled(null, { busy: true }) })
    expect(screen.getByRole("radio", { name: "Grid" })).toBeChecked()
    expect(screen.queryByRole("table")).toBeNull()
  })

  test("isn't there while no call is on", () => {
    renderPanel({ call: null, state: settled(null) })
    expect(screen.queryByRole("radiogroup", { name: "View" })).toBeNull()
  })
})

describe("a row", () => {
  test("is a table row with the attributes of a timeline's row (contract.md)", async () => {
    const { container } = await renderGrid({
      state: settled(
        journeyOf([
          {
            direction: "inbound",
            channelId: SMS,
            outcomeKind: "no-answer",
            scoreBefore: 10,
            scoreAfter: 7,
          },
        ]),
      ),
    })
    const row = the(rowsIn(container)[0])
    expect(row.tagName).toBe("TR")
    expect(row).toHaveAttribute("data-direction", "inbound")
    expect(row).toHaveAttribute("data-channel", "sms")
    expect(row).toHaveAttribute("data-outcome", "no-answer")
    expect(row).toHaveAttribute("data-score-change", "-3")
    expect(row.querySelector("time")).toHaveAttribute("datetime", "2026-05-12T09:22:23.000Z")
    expect(row.querySelector("time .cj-long")).toHaveTextContent("May 12, 2026")
    expect(row.querySelector("time")).toHaveTextContent(/9:22 AM$/)
  })

  test("an unknown score or change is said to be unknown, and 0 is a score (decision 8)", async () => {
    const { container } = await renderGrid({
      state: settled(journeyOf([{ scoreBefore: null, scoreAfter: 0 }, { scoreAfter: null }])),
    })
    const scores = rowsIn(container).map((row) =>
      ["score", "change"].map((name) => row.querySelector(`[data-column="${name}"]`)?.textContent),
    )
    expect(scores).toEqual([
      ["0", "unknown–"],
      ["unknown–", "unknown–"],
    ])
  })

  test("says where the score changed between attempts", async () => {
    const contactId = "2"
    const { container } = await renderGrid({
      state: settled(
        journeyOf([
          { contactId, completedAt: at("2026-05-12"), scoreBefore: 8, scoreAfter: 8 },
          { contactId, completedAt: at("2026-05-11"), scoreBefore: 0, scoreAfter: 5 },
        ]),
      ),
    })
    const [newer, older] = rowsIn(container)
    expect(within(the(newer)).getByLabelText("Changed between attempts")).toBeVisible()
    expect(within(the(older)).queryByLabelText("Changed between attempts")).toBeNull()
  })

  test("[fault 26] [fault 27] shows markup literally, and nothing becomes a link", async () => {
    const MARKUP = '<img src=x onerror="x()"> javascript:x()'
    const { container } = await renderGrid({
      state: settled(
        journeyOf([{ agentName: MARKUP, outcome: MARKUP, comment: MARKUP, contactValue: MARKUP }]),
      ),
    })
    expect(within(the(rowsIn(container)[0])).getAllByText(MARKUP)).toHaveLength(4)
    expect(container.querySelector("table :is(img, a, [href])")).toBeNull()
  })

  test("masks number and comment in privacy mode", async () => {
    const { container } = await renderGrid({
      state: settled(journeyOf([{ comment: "lives with his mother" }])),
      settings: settings({ privacy: true }),
    })
    const row = the(rowsIn(container)[0])
    expect(row).toHaveTextContent("••••••••46")
    expect(row).toHaveTextContent("Comment hidden")
    expect(row).not.toHaveTextContent(/6591462346|mother/)
  })
})

describe("sorting", () => {
  test("begins as the timeline has it: newest first, undated last", async () => {
    const { container } = await renderGrid()
    expect(agents(container)).toEqual(["bob", "ann", "carol"])
    expect(heading("Time")).toHaveAttribute("aria-sort", "descending")
    expect(heading("Agent")).toHaveAttribute("aria-sort", "none")
    expect(heading("Agent")).toHaveAttribute("scope", "col")
  })

  test("oldest first keeps undated rows last", async () => {
    const { container } = await renderGrid()
    await sortBy("Time")
    expect(heading("Time")).toHaveAttribute("aria-sort", "ascending")
    expect(agents(container)).toEqual(["ann", "bob", "carol"])
  })

  test("goes by one column at a time, and the other way on a second click", async () => {
    const { container } = await renderGrid()
    await sortBy("Agent")
    expect(heading("Agent")).toHaveAttribute("aria-sort", "ascending")
    expect(heading("Time")).toHaveAttribute("aria-sort", "none")
    expect(agents(container)).toEqual(["ann", "bob", "carol"])
    await sortBy("Agent")
    expect(agents(container)).toEqual(["carol", "bob", "ann"])
  })

  test("unknown values come last both ways", async () => {
    const { container } = await renderGrid()
    await sortBy("Change")
    expect(agents(container)).toEqual(["bob", "ann", "carol"])
    await sortBy("Change")
    expect(agents(container)).toEqual(["ann", "bob", "carol"])
  })

  test("is kept over a refresh and over the timeline, and is the next call's no more", async () => {
    const { container, again } = await renderGrid()
    await sortBy("Agent")
    again({ state: settled(journeyOf([...THREE, { agentName: "abe" }])) })
    expect(agents(container)).toEqual(["abe", "ann", "bob", "carol"])
    await userEvent.click(screen.getByRole("radio", { name: "Timeline" }))
    await userEvent.click(screen.getByRole("radio", { name: "Grid" }))
    expect(heading("Agent")).toHaveAttribute("aria-sort", "ascending")

    const other = callId("2")
    const journey = journeyOf(THREE)
    again({
      call: call({ id: other }),
      state: settled({ ...journey, subject: { ...journey.subject, callId: other } }),
    })
    expect(heading("Time")).toHaveAttribute("aria-sort", "descending")
  })
})

describe("filters", () => {
  test("are those of the timeline", async () => {
    const { container } = await renderGrid({ choice: choice({ agents: ["ann"] }) })
    expect(agents(container)).toEqual(["ann"])
    expect(screen.getByRole("status")).toHaveTextContent(/^1 of 3 interactions/)
  })
})

describe("the keyboard", () => {
  const buttons = () => screen.getAllByRole("button", { name: /^Details/ })

  test("stops at one row, and arrows, Home and End lead on from there", async () => {
    await renderGrid()
    expect(buttons().map((each) => each.tabIndex)).toEqual([0, -1, -1])
    buttons()[0]?.focus()
    await userEvent.keyboard("{ArrowDown}")
    expect(buttons()[1]).toHaveFocus()
    expect(buttons().map((each) => each.tabIndex)).toEqual([-1, 0, -1])
    await userEvent.keyboard("{End}")
    expect(buttons()[2]).toHaveFocus()
    await userEvent.keyboard("{ArrowDown}")
    expect(buttons()[2]).toHaveFocus()
    await userEvent.keyboard("{Home}")
    expect(buttons()[0]).toHaveFocus()
  })

  test("opens and closes details, and steps over what is open", async () => {
    const { container } = await renderGrid()
    buttons()[0]?.focus()
    await userEvent.keyboard("{Enter}")
    expect(buttons()[0]).toHaveAttribute("aria-expanded", "true")
    expect(
      within(the(container.querySelector("[data-journey-details]"))).getByText("Lead score after"),
    ).toBeVisible()
    await userEvent.keyboard("{ArrowDown}")
    expect(buttons()[1]).toHaveFocus()
    await userEvent.keyboard("{ArrowUp}{ }")
    expect(container.querySelector("[data-journey-details]")).toBeNull()
  })
})

test("details that are open in one view are open in the other", async () => {
  const { container } = renderPanel({ state: settled(journeyOf(THREE)) })
  await userEvent.click(the(screen.getAllByRole("button", { name: /^Details/ })[1]))
  await userEvent.click(screen.getByRole("radio", { name: "Grid" }))
  const [first, second] = screen.getAllByRole("button", { name: /^Details/ })
  expect(first).toHaveAttribute("aria-expanded", "false")
  expect(second).toHaveAttribute("aria-expanded", "true")
  expect(container.querySelectorAll("[data-journey-details]")).toHaveLength(1)
})

describe("length (decision 14)", () => {
  test("a short grid is whole in the DOM, and each row says its place", async () => {
    const { container } = await renderGrid({ state: settled(long(60)) })
    expect(rowsIn(container)).toHaveLength(60)
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "61")
    expect(rowsIn(container)[0]).toHaveAttribute("aria-rowindex", "2")
  })

  test("a long one is windowed", async () => {
    const { container } = await renderGrid({ state: settled(long(5000)) })
    const rows = rowsIn(container)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(100)
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "5001")
    expect(rows[7]).toHaveAttribute("aria-rowindex", "9")
    expect(agents(container)[7]).toBe("agent 8")
  })
})
