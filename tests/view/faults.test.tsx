import { render, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import { type FaultListener, FaultListenerContext } from "../../src/view/faults/faultListener"
import { PanelBoundary } from "../../src/view/faults/PanelBoundary"
import { JourneyPanel, type JourneyPanelProps } from "../../src/view/JourneyPanel"
import type { ViewSettings } from "../../src/view/viewSettings"
import { english } from "../../src/view/words/english"
import type { Words } from "../../src/view/words/words"
import { choice } from "../model/make"
import { takeConsole } from "../setup/console"
import { call, journeyOf, rowsIn, settings, settled, stillClock } from "./panelRig"

const SECRET = "6591462346"

// A word of the panel's own that throws. One of the host's wouldn't: the language answers in its place.
const saying = (words: Partial<Words>): ViewSettings =>
  settings({ language: () => ({ ...english, ...words }) })

// A word that can't be said of one direction: its rows, and no other, throw while they are rendered.
const unsayable = saying({
  way: (facts) => {
    if (facts.direction === "inbound") throw new Error(SECRET)
    return english.way(facts)
  },
  direction: (direction) => {
    if (direction === "inbound") throw new Error(SECRET)
    return english.direction(direction)
  },
})

const unsaid = (): never => {
  throw new Error(SECRET)
}

const three = journeyOf([
  { direction: "outbound", comment: "the first" },
  { direction: "inbound", comment: "the broken one" },
  { direction: "outbound", comment: "the last" },
])

function renderGuarded(fields: Partial<JourneyPanelProps> = {}) {
  const onFault = vi.fn<FaultListener>()
  const element = (changed: Partial<JourneyPanelProps> = {}) => {
    const props: JourneyPanelProps = {
      call: call(),
      state: settled(three),
      choice: choice(),
      onChoice: () => {},
      settings: settings(),
      clock: stillClock,
      ...fields,
      ...changed,
    }
    return (
      <FaultListenerContext.Provider value={onFault}>
        <PanelBoundary onFault={onFault} call={props.call?.id ?? null}>
          <JourneyPanel {...props} />
        </PanelBoundary>
      </FaultListenerContext.Provider>
    )
  }
  const view = render(element())
  return {
    ...view,
    onFault,
    again: (changed: Partial<JourneyPanelProps>) => view.rerender(element(changed)),
  }
}

// React's own root of the testing library prints what a boundary caught. Ours don't: tests/embed/faults.test.tsx.
const takeReactsOutput = (): void => expect(takeConsole()).not.toEqual([])

describe("a row that throws while it is rendered", () => {
  test("(control: whole, it is a row like the others)", () => {
    const { container } = renderGuarded()
    expect(rowsIn(container)).toHaveLength(3)
    expect(screen.queryByText(english.rowUnreadable)).toBeNull()
  })

  test("is shown as unreadable, and the others go on", () => {
    const { container, onFault } = renderGuarded({ settings: unsayable })
    takeReactsOutput()
    const rows = rowsIn(container)
    expect(rows).toHaveLength(3)
    expect(rows.map((row) => row.hasAttribute("data-journey-unreadable"))).toEqual([
      false,
      true,
      false,
    ])
    expect(rows[1]).toHaveTextContent(english.rowUnreadable)
    expect(rows[1]).toHaveRole("listitem")
    expect(rows[2]).toHaveTextContent("the last")
    expect(screen.getByRole("status")).toHaveTextContent("3 of 3 interactions")
    expect(onFault).toHaveBeenCalledWith("row")
    expect(onFault).not.toHaveBeenCalledWith("panel")
  })

  test("is so in the grid, too", async () => {
    const { container } = renderGuarded({ settings: unsayable })
    await userEvent.click(screen.getByRole("radio", { name: "Grid" }))
    takeReactsOutput()
    const rows = rowsIn(container)
    expect(rows).toHaveLength(3)
    expect(rows[1]).toHaveTextContent(english.rowUnreadable)
    expect(rows[1]).toHaveRole("row")
    expect(rows[0]).toHaveTextContent("the first")
  })

  test("is tried anew when another answer comes", () => {
    const { again } = renderGuarded({ settings: unsayable })
    takeReactsOutput()
    again({ settings: settings(), state: settled(journeyOf([{ direction: "inbound" }])) })
    expect(screen.queryByText(english.rowUnreadable)).toBeNull()
  })
})

describe.each([
  {
    part: "brief",
    said: english.briefUnreadable,
    name: "Brief",
    role: "group",
    broken: { briefReached: unsaid },
  },
  {
    part: "strip",
    said: english.stripUnreadable,
    name: "Months",
    role: "toolbar",
    broken: { monthBar: unsaid },
  },
] as const)("the $part, when it throws while it is rendered,", (of) => {
  const { part, said, name, role, broken } = of

  test("(control: whole, it is there)", () => {
    renderGuarded()
    expect(screen.getByRole(role, { name })).toBeVisible()
    expect(screen.queryByText(said)).toBeNull()
  })

  test("is one quiet line, and everything around it goes on", async () => {
    const { container, onFault } = renderGuarded({ settings: saying(broken) })
    takeReactsOutput()
    expect(screen.getByText(said)).toBeVisible()
    expect(screen.queryByRole(role, { name })).toBeNull()
    expect(screen.queryByRole("alert")).toBeNull()
    expect(rowsIn(container)).toHaveLength(3)
    expect(screen.getByRole("status")).toHaveTextContent("3 of 3 interactions")
    const other = part === "brief" ? "Months" : "Brief"
    expect(screen.getByLabelText(other)).toBeVisible()
    expect(new Set(onFault.mock.calls.flat())).toEqual(new Set([part]))
    await userEvent.click(screen.getByRole("radio", { name: "Grid" }))
    expect(screen.getByRole("table")).toBeVisible()
  })

  test("is tried anew when another answer comes", () => {
    const { again } = renderGuarded({ settings: saying(broken) })
    takeReactsOutput()
    again({ settings: settings(), state: settled(journeyOf([{ direction: "inbound" }])) })
    expect(screen.queryByText(said)).toBeNull()
    expect(screen.getByRole(role, { name })).toBeVisible()
  })
})

describe("a panel that throws while it is rendered", () => {
  const broken = saying({ shown: unsaid })

  test("is a screen that says so, and the listener is told once", () => {
    const { container, onFault } = renderGuarded({ settings: broken })
    takeReactsOutput()
    const region = screen.getByRole("region", { name: "Customer journey" })
    expect(region).toHaveAttribute("data-state", "error")
    expect(screen.getByRole("alert")).toHaveAttribute("data-error-code", "PROTOCOL")
    expect(screen.getByRole("alert")).toHaveTextContent(english.panelCrashed.title)
    expect(container.textContent).not.toContain(SECRET)
    expect(onFault.mock.calls).toEqual([["panel"]])
  })

  test("is built anew by Try again, and stays when that helps", async () => {
    const { again, container } = renderGuarded({ settings: broken })
    takeReactsOutput()
    await userEvent.click(screen.getByRole("button", { name: "Try again" }))
    takeReactsOutput()
    expect(screen.getByRole("alert")).toHaveAttribute("data-error-code", "PROTOCOL")

    again({ settings: settings() })
    await userEvent.click(screen.getByRole("button", { name: "Try again" }))
    expect(rowsIn(container)).toHaveLength(3)
    expect(screen.queryByRole("alert")).toBeNull()
  })

  test("is built anew by itself for another call", () => {
    const { again } = renderGuarded({ settings: broken })
    takeReactsOutput()
    again({ settings: settings(), call: null, state: settled(null) })
    expect(screen.getByRole("region")).toHaveAttribute("data-state", "idle")
  })
})
